"""The office's catalogue as files: reading them with every fault, templates, what would change."""

from bot.office.files import LoadResult, load_catalogue

__all__ = ["LoadResult", "load_catalogue"]
