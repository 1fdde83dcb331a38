"""The page's own words, from the message catalogues."""

from bot.domain.messages import Text
from bot.texts import LANGUAGES, render_plain
from bot.texts.bundles import sources

PREFIX = "page-"


def words() -> dict[str, dict[str, str]]:
    """By language, then by key without `page-`: every word that the page itself says."""
    return {
        language: {key.removeprefix(PREFIX): render_plain(Text(key), language) for key in _keys()}
        for language in LANGUAGES
    }


def _keys() -> list[str]:
    lines = sources("zh-Hans")["sandbox.ftl"].splitlines()
    return [line.partition(" =")[0] for line in lines if line.startswith(PREFIX)]
