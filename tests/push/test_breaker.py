"""Leaving a push service alone, and coming back."""

from app.push.breaker import FIRST_REST, LONGEST_REST, TOLERATED, Breaker


def broken() -> Breaker:
    """One that rests from the second 0 on."""
    breaker = Breaker()
    assert [breaker.failed(0) for _ in range(TOLERATED)] == [0] * (TOLERATED - 1) + [FIRST_REST]
    return breaker


def test_failures_in_a_row_begin_a_rest() -> None:
    assert broken().wait(1) == FIRST_REST - 1


def test_a_single_good_answer_between_forgives_them() -> None:
    breaker = Breaker()
    for _ in range(20):
        for _ in range(TOLERATED - 1):
            assert breaker.failed(0) == 0
        breaker.worked()
    assert breaker.wait(0) == 0


def test_after_the_rest_one_message_tries_and_the_others_wait() -> None:
    breaker = broken()
    assert breaker.wait(FIRST_REST) == 0
    assert all(breaker.wait(FIRST_REST) > 0 for _ in range(10))


def test_a_trial_that_works_ends_the_rest() -> None:
    breaker = broken()
    breaker.wait(FIRST_REST)
    breaker.worked()
    assert [breaker.wait(FIRST_REST) for _ in range(10)] == [0] * 10
    assert breaker.failed(FIRST_REST) == 0


def test_each_trial_that_fails_doubles_the_rest_up_to_ten_minutes() -> None:
    breaker, now, rests = broken(), FIRST_REST, []
    for _ in range(7):
        assert breaker.wait(now) == 0
        rests.append(breaker.failed(now))
        now += rests[-1]
    assert rests == [60, 120, 240, 480, *[LONGEST_REST] * 3]


def test_what_was_under_way_when_the_rest_began_does_not_prolong_it() -> None:
    breaker = broken()
    assert [breaker.failed(1) for _ in range(7)] == [0] * 7
    assert breaker.wait(FIRST_REST) == 0


def test_a_trial_of_which_nothing_is_heard_does_not_block_the_way() -> None:
    breaker = broken()
    assert breaker.wait(FIRST_REST) == 0
    assert breaker.wait(FIRST_REST + 60) == 0
