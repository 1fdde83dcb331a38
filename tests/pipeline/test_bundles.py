"""Confirmations of one group that wait together go out as one message."""

from dataclasses import replace

from handlers.mail.bundles import MOST, bundles, keyboard_of, text_of
from handlers.mail.html import MESSAGE_LIMIT, length
from storage.sending import Letter
from tests.pipeline.letters import letter


def numbers(letters: list[Letter]) -> list[list[int]]:
    return [[one.id for one in bundle] for bundle in bundles(letters)]


def test_confirmations_of_a_group_go_together() -> None:
    assert numbers([letter(1), letter(2), letter(3)]) == [[1, 2, 3]]


def test_each_chat_gets_its_own() -> None:
    assert numbers([letter(1), letter(2, chat=-1009), letter(3)]) == [[1, 3], [2]]


def test_a_person_gets_each_answer_by_itself() -> None:
    assert numbers([letter(1, chat=7, chat_kind="private"), letter(2, chat=7)]) == [[1]]


def test_a_question_in_between_keeps_its_place() -> None:
    assert numbers([letter(1), letter(2, kind="question"), letter(3)]) == [[1]]
    assert numbers([letter(2, kind="question"), letter(3), letter(4)]) == [[2]]


def test_what_failed_before_is_tried_by_itself() -> None:
    assert numbers([letter(1, attempts=1), letter(2)]) == [[1]]
    assert numbers([letter(1), letter(2, attempts=1), letter(3)]) == [[1]]


def test_pictures_and_other_languages_are_not_mixed_in() -> None:
    photo = {"kind": "photo", "filename": "a.png", "maker": "x"}
    assert numbers([letter(1), letter(2, attachment=photo)]) == [[1]]
    assert numbers([letter(1), letter(2, language="en")]) == [[1]]


def test_what_cannot_be_rendered_fails_by_itself() -> None:
    assert numbers([letter(1), letter(2, key="no-such-key"), letter(3)]) == [[1]]
    assert numbers([letter(2, key="no-such-key"), letter(3)]) == [[2]]


def test_no_more_than_fit_into_one_message() -> None:
    [bundle] = bundles([letter(n, "甲" * 1500) for n in range(1, 5)])
    assert len(bundle) == 2
    assert length(text_of(bundle)) <= MESSAGE_LIMIT
    [bundle] = bundles([letter(n) for n in range(1, 40)])
    assert len(bundle) == MOST


def test_each_part_is_numbered_and_leads_to_the_message_it_answers() -> None:
    together = (letter(1, "甲 <1>"), letter(2, "乙"))
    assert text_of(together) == (
        '<a href="https://t.me/c/1234/41">①</a> 甲 &lt;1&gt;\n\n'
        '<a href="https://t.me/c/1234/42">②</a> 乙'
    )
    assert text_of(together[:1]) == "甲 &lt;1&gt;"


def test_a_basic_group_has_no_links() -> None:
    first = replace(letter(1, "甲"), chat_kind="group")
    assert text_of((first, replace(letter(2, "乙"), chat_kind="group"))) == "① 甲\n\n② 乙"


def test_buttons_say_which_part_they_belong_to() -> None:
    rows = keyboard_of((letter(1), letter(2)))
    labels = [[(button.label.params["text"], button.data) for button in row] for row in rows]
    assert labels == [
        [("① 改", "改:1"), ("① 撤", "撤:1")],
        [("② 改", "改:2"), ("② 撤", "撤:2")],
    ]
    assert keyboard_of((letter(1),)) == letter(1).screen.keyboard
