"""The JSON schema of the data file, made from the models, for editors that complete and check while typing."""

import json
from pathlib import Path

from macros.bank.models import Data

SCHEMA = Path("docs/data/questions.schema.json")


def schema_text() -> str:
    """Return the schema as JSON."""
    schema = Data.model_json_schema()
    schema["$defs"]["Question"]["required"].remove("category")  # the loader adds it
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
