"""Letters of the Latin alphabet, and where words begin that are written in them."""


def is_letter(code: int) -> bool:
    """Whether the character of that code is a letter of the Latin alphabet."""
    return 0x61 <= code <= 0x7A or 0x41 <= code <= 0x5A


def has_words(text: str) -> bool:
    """Whether two letters stand side by side in a text."""
    beside = False
    for place in range(len(text)):
        letter = is_letter(ord(text[place]))
        if letter and beside:
            return True
        beside = letter
    return False


def begins_a_word(text: str, place: int) -> bool:
    """Whether a small letter stands at a place, and no letter before it."""
    if not 0x61 <= ord(text[place]) <= 0x7A:
        return False
    return place == 0 or not is_letter(ord(text[place - 1]))
