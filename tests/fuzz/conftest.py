"""How many are tried: a few with each test run, thousands with `make fuzz`; the same ones each time."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, configuration, settings

from tests.fuzz.subjects import Subject, make_subject

for profile, tried in (("suite", 6), ("fuzz", 500)):
    settings.register_profile(
        profile,
        max_examples=tried,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        deadline=None,  # a busy machine is no fault; the verdict counts the time of the processor
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))
configuration.set_hypothesis_home_dir(".cache/hypothesis")


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Subject:
    """A small project whose data has a text in every field."""
    return make_subject(Path(tmp_path_factory.mktemp("fuzz")))
