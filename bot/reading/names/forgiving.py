"""Names with a slip, or with their parts in another order (contract: Which indicator)."""

from bot.reading.names.naming import bare, plain
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.scanning.wording import known_words


def forgiven(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicators of which the last words said are a name with one slip."""
    words = bare(words)
    if plainer := vocabulary.forms.get(plain(words)):
        return plainer
    if exact := vocabulary.forms.get(words):
        return exact
    names = vocabulary.likeness.forgiven(words)
    return () if names and _another_word(words, names, vocabulary) else names


def off_or_moved(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicators of which `words` are a name with one character wrong or a part moved."""
    names = vocabulary.likeness.one_off(words) or vocabulary.likeness.reordered(words)
    return () if names and _another_word(words, names, vocabulary) else names


def _another_word(words: str, names: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether the slip is a word of its own (在建项目 is no slip of 在谈项目)."""
    forms = [form for name in names for form in vocabulary.said.get(name, ())]
    forms += [form.replace("化", "") for form in forms]  # 标准厂房 is 标准化厂房
    return any(
        len(word) > 1 and not any(word in form for form in forms) for word in known_words(words)
    )
