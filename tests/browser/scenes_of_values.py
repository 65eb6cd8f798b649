"""The pages and sheets of Values."""

from tests.browser import ways_of_values
from tests.browser.scene import Scene, followed, page, sheet

EVERYWHERE = (
    Scene("values", page("/values")),
    Scene("values-new", page("/values/new")),
    Scene("values-rate", page("/values/rate")),
    Scene("values-clarify", page("/values/clarify")),
    Scene("values-themes", page("/values/themes")),
    Scene("values-origins", page("/values/origins")),
    Scene("values-shoulds", page("/values/shoulds")),
    Scene("values-steps", page("/values/steps")),
    Scene("values-minute", page("/values/minute")),
)
WITH_WEEKS = (
    Scene("values-then", ways_of_values.of_another_day),
    Scene("values-table", sheet("/values", ".as-table")),
    Scene("values-order", sheet("/values", ".values-do > button")),
    Scene("values-step", followed("/values/steps", ".step-list a")),
    Scene("values-step-been", followed("/values/steps", ".step-list a:has(small > *)")),
    Scene("values-sentences", ways_of_values.opened_sentences),
    Scene("value", followed("/values", ".compass-values a")),
    Scene("value-goal", ways_of_values.asked_whether_a_goal),
)
WRITTEN = (Scene("value-painful", ways_of_values.marked_painful),)
