"""Firefox and WebKit by their own protocols: Playwright drives neither as distributions ship them.

Only what WebDriver calls navigation, scripts, keys and computed labels is used, so both need no library.
"""

import json
import socket
import time
from abc import ABC, abstractmethod
from typing import Any
from urllib.request import Request, urlopen

SECONDS = 60
# What the bodies of scripts may call.
HELPERS = """const shown = (selector, text = "") => [...document.querySelectorAll(selector)]
  .find((one) => one.checkVisibility() && one.textContent.trim().startsWith(text));
const until = async (find) => {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 50));
  }
};"""
SCRIPT = """const done = arguments[arguments.length - 1];
HELPERS
const work = async (...given) => { BODY };
work(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));"""
# What a reader presses, follows or fills in, and sees.
CONTROLS = """return [...document.querySelectorAll("button, a[href], input, select, textarea, summary")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest("[aria-hidden=true], [inert]"));"""
KEYS = {"Enter": "\ue007", "Escape": "\ue00c"}


class Engine(ABC):
    """A browser with one page."""

    @abstractmethod
    def send(self, name: str, path: str, **parameters: Any) -> Any:
        """Send a command of WebDriver, which has a name for Firefox and a path for WebKit; return its answer."""

    def open(self, address: str) -> None:
        """Open a page and wait until it was loaded."""
        self.send("Navigate", "url", url=address)

    def run(self, body: str, *given: Any) -> Any:
        """Return what the body of an async function returns in the page, if that stays; it may call the helpers."""
        script = SCRIPT.replace("HELPERS", HELPERS).replace("BODY", body)
        answer = self.send("ExecuteAsyncScript", "execute/async", script=script, args=given) or {}
        assert "error" not in answer, answer
        return answer.get("value")

    def wait(self, expression: str, *given: Any) -> None:
        """Wait until an expression gives something true in the page."""
        end = time.monotonic() + SECONDS
        while not self.run(f"return Boolean({expression})", *given):
            assert time.monotonic() < end, f"never true: {expression}"
            time.sleep(0.05)

    def press(self, text: str, selector: str = "button") -> None:
        """Click an element by its text, as soon as it is shown."""
        self.wait("shown(...given)", selector, text)
        self.run("shown(...given).click()", selector, text)

    def write(self, text: str, selector: str) -> None:
        """Write a text into a field, as soon as it is shown."""
        self.wait("shown(given[0])", selector)
        event = "new InputEvent('input', { bubbles: true })"
        self.run(f"const field = shown(given[0]); field.value = given[1]; field.dispatchEvent({event})", selector, text)

    def type(self, *keys: str) -> None:
        """Press keys of the keyboard, one after the other."""
        pressed = [{"type": event, "value": KEYS.get(key, key)} for key in keys for event in ("keyDown", "keyUp")]
        self.send("PerformActions", "actions", actions=[{"type": "key", "id": "keyboard", "actions": pressed}])

    def names(self) -> list[str]:
        """Return the names in the accessibility tree of all that can be pressed, followed or filled in."""
        names = [next(iter(part.values())) for part in self.run(CONTROLS)]
        return [self.send("GetComputedLabel", f"element/{name}/computedlabel", id=name) for name in names]


class Marionette(Engine):
    """Firefox, by the protocol that geckodriver speaks to it."""

    def __init__(self, connection: socket.socket) -> None:
        self.stream = connection.makefile("rwb")
        self.read()  # it says hello
        self.send("NewSession", "")

    def read(self) -> Any:
        """Return the next message, which is prefixed with its length."""
        size = b""
        while (letter := self.stream.read(1)) != b":":
            assert letter, "Firefox has gone"
            size += letter
        return json.loads(self.stream.read(int(size)))

    def send(self, name: str, path: str, **parameters: Any) -> Any:
        """Send a command by its name."""
        message = json.dumps([0, 1, f"WebDriver:{name}", parameters]).encode()
        self.stream.write(b"%d:%s" % (len(message), message))
        self.stream.flush()
        _, _, error, result = self.read()
        assert not error, error
        return result.get("value")


class WebKitDriver(Engine):
    """WebKit, by HTTP."""

    def __init__(self, address: str) -> None:
        self.address = f"{address}/session"
        self.address += f"/{self.send('NewSession', '', capabilities={})['sessionId']}/"

    def send(self, name: str, path: str, **parameters: Any) -> Any:
        """Send a command by its path."""
        body = None if name.startswith("Get") else json.dumps(parameters).encode()
        with urlopen(Request(self.address + path, body), timeout=SECONDS) as answer:
            return json.load(answer)["value"]
