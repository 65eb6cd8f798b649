"""Prometheus' text format over what the rooms have counted; nothing in it names anybody."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.push.sending import Sender
from app.reminders.counting import BOUNDS, LATE
from app.reminders.knocker import Knocker

if TYPE_CHECKING:
    from prometheus_client import Metric

TYPE = "text/plain; version=0.0.4; charset=utf-8"


def text(knocker: Knocker, sender: Sender) -> bytes:
    """Everything, as it stands now. Imports its library only when somebody asks."""
    from prometheus_client import CollectorRegistry, generate_latest

    registry = CollectorRegistry()
    registry.register(_Collected(list(_families(knocker, sender))))
    return generate_latest(registry)


class _Collected:
    def __init__(self, families: "list[Metric]") -> None:
        self._families = families

    def collect(self) -> "list[Metric]":
        return self._families


def _families(knocker: Knocker, sender: Sender) -> "Iterator[Metric]":
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily

    counts = knocker.counts
    yield GaugeMetricFamily("porchlight_tick_age_seconds", "Since the last finished tick.", knocker.age())
    late = "How late the latest call or message is."
    yield GaugeMetricFamily("porchlight_overdue_seconds", late, knocker.waiting.overdue)
    due = "Reminders whose time has come and that wait for a tick."
    yield GaugeMetricFamily("porchlight_reminders_due", due, knocker.waiting.reminders)
    yield CounterMetricFamily("porchlight_reminders_claimed", "Reminders that were due and claimed.", counts.claimed)
    calls = CounterMetricFamily("porchlight_calls", "Calls that were handed over, or why not.", labels=["state"])
    for state, count in sorted(counts.calls.items()):
        calls.add_metric([state], count)
    yield calls
    waiting = GaugeMetricFamily("porchlight_push_due", "Messages that wait to be taken.", labels=["service"])
    for service, count in sorted(_services(sender, knocker.waiting.messages).items()):
        waiting.add_metric([service], count)
    yield waiting
    missed = CounterMetricFamily(
        "porchlight_calls_missed",
        "Calls whose time was over before a push service took them; none: before they were handed over.",
        labels=["service"],
    )
    tried = {service: 0 for service, _ in sender.counts}  # Prometheus sees no increase in what begins at 1
    for service, count in sorted(({"none": 0} | tried | _services(sender, counts.missed)).items()):
        missed.add_metric([service], count)
    yield missed
    messages = CounterMetricFamily(
        "porchlight_push_messages", "Answers of push services.", labels=["service", "verdict"]
    )
    for (service, verdict), count in sorted(sender.counts.items()):
        messages.add_metric([service, verdict.value], count)
    yield messages
    yield HistogramMetricFamily(
        "porchlight_push_lag_seconds", "From due to taken by the push service.", *_histogram(knocker)
    )


def _services(sender: Sender, counted: Counter[str]) -> dict[str, int]:
    """What was counted by origin, by what the operator knows the push services as; LATE had `none` yet."""
    found: Counter[str] = Counter()
    for origin, count in counted.items():
        found["none" if origin == LATE else sender.gate.vendor(origin)] += count
    return found


def _histogram(knocker: Knocker) -> tuple[list[tuple[str, float]], float]:
    """Prometheus counts upwards: each bucket holds those before it."""
    lags, total, buckets = knocker.counts.lags, 0, []
    for bound, count in zip([*map(float, BOUNDS), float("inf")], lags, strict=True):
        total += count
        buckets.append(("+Inf" if bound == float("inf") else str(bound), float(total)))
    return buckets, knocker.counts.lag_seconds
