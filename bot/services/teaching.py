"""What a clerk teaches: that a word of a message is another name of a unit or an indicator."""

from dataclasses import dataclass

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Button, Screen, Text
from bot.domain.reading import ProblemCode, Reading
from bot.office import aliases
from bot.reading import Vocabulary
from bot.services import find, meaning, questions, say
from bot.services.doubt import Doubt
from bot.services.scene import Scene
from storage import audit, office, scores
from storage.tables import QuestionRow, ReportRow
from storage.transaction import Transaction

_MOST = 4
_OF_UNITS = (ProblemCode.UNKNOWN_UNIT,)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A word of a message and the name of what it calls; `known` where that is no news."""

    word: str
    name: str
    known: bool


def guesses(doubt: Doubt, catalogue: Catalogue) -> tuple[str, ...]:
    """The names that come near to what a message calls a unit or an indicator, likeliest first.

    Of indicators those come first that the unit owes.
    """
    if not doubt.called:
        return ()
    found = find.near(doubt.called, _items(doubt, catalogue))
    owed = catalogue.owed.get(doubt.unit or "", ())
    return tuple(sorted(found, key=lambda name: name not in owed))[:_MOST]


def meant(doubt: Doubt, words: str, catalogue: Catalogue) -> str | None:
    """The name that a clerk's words give to what no catalogue has; None where they give none."""
    return find.named(words, _items(doubt, catalogue)) if doubt.called else None


def _items(doubt: Doubt, catalogue: Catalogue) -> list[find.Item]:
    return find.items(catalogue.units if doubt.kind in _OF_UNITS else catalogue.indicators)


def learn(
    scene: Scene, there: Scene, row: QuestionRow, report: ReportRow, doubt: Doubt, name: str
) -> Text | None:
    """Record a report whose word is `name` from now on, and say so; None, or why it cannot be.

    `there` is the chat of the report, in which its figures are confirmed; what the word means is
    told in the clerk's, with a button that forgets it.
    """
    thing = aliases.named(scene.catalogue, name)
    lesson = Lesson(doubt.called, name, aliases.goes_by(thing, doubt.called))
    refused = None if lesson.known else aliases.refusal(scene.catalogue, name, lesson.word)
    if refused is not None:
        return refused
    before, after = _taught(scene, there, report, doubt, lesson)
    facts, more = meaning.added(there, report, before, after)
    if not facts and not more:
        _unlearn(scene, lesson)
        return Text("alias-no-help", {"alias": lesson.word, "name": name})
    said = f"queue:={find.mark(name)}"
    lines, following = questions.store(there, row, report, facts, more, said)
    say.confirm(there, f"confirmation:queue:{row.id}", report, lines)
    questions.ask(there, report, following)
    if not lesson.known:
        _tell(scene, row, lesson)
    return None


def _taught(
    scene: Scene, there: Scene, report: ReportRow, doubt: Doubt, lesson: Lesson
) -> tuple[Reading, Reading]:
    """What a report says without the word's meaning and with it; from then on it is known."""
    thing = aliases.named(scene.catalogue, lesson.name)
    if lesson.known:
        rest = aliases.without(thing.aliases, lesson.word)
        ignorant = Vocabulary.build(aliases.with_aliases(scene.catalogue, thing.name, rest))
        before = meaning.reading(there, report, doubt.unit, vocabulary=ignorant)
    else:
        before = meaning.reading(there, report, doubt.unit)
        put_aliases(scene.tx, thing.name, (*thing.aliases, lesson.word))
    return before, meaning.reading(there, report, doubt.unit)


def _unlearn(scene: Scene, lesson: Lesson) -> None:
    if not lesson.known:
        thing = aliases.named(scene.catalogue, lesson.name)
        put_aliases(scene.tx, thing.name, aliases.without(thing.aliases, lesson.word))


def _tell(scene: Scene, row: QuestionRow, lesson: Lesson) -> None:
    audit.note(scene.tx, scene.person.id, "alias learned", alias=lesson.word, name=lesson.name)
    text = Text("alias-learned", {"alias": lesson.word, "name": lesson.name})
    forget = Button(Text("alias-forget"), f"alias:{row.id}")
    say.reply(scene, f"alias:{row.id}", None, Screen(text, ((forget,),)))


def forget(scene: Scene, row: QuestionRow, doubt: Doubt) -> Text | None:
    """Take back what was learned in answer to a question, and say so; None where it is no more."""
    mark = (row.answer or "").removeprefix("queue:=")
    names = (*scene.catalogue.unit, *scene.catalogue.indicator)
    name = next((one for one in names if find.mark(one) == mark), None)
    if name is None or not doubt.called:
        return None
    thing = aliases.named(scene.catalogue, name)
    rest = aliases.without(thing.aliases, doubt.called)
    if rest == thing.aliases:
        return None
    put_aliases(scene.tx, name, rest)
    audit.note(scene.tx, scene.person.id, "alias forgotten", alias=doubt.called, name=name)
    return Text("alias-forgotten", {"alias": doubt.called, "name": name})


def put_aliases(tx: Transaction, name: str, words: tuple[str, ...]) -> None:
    """Give one thing of the catalogue in force other aliases; no figure follows from them."""
    current = scores.are_current(tx)
    office.set_aliases(tx, name, words)
    if current:
        scores.stay(tx)
