"""What all pictures look alike in: their width, sizes of type, colours."""

from bot.boards.lamps import Lamp

WIDTH = 1080  # pixels; a telephone shows them on 390 points
MARGIN = 44
TITLE, LARGE, NORMAL, SMALL = 54, 44, 38, 34  # heights of type in pixels; 34 are 12 points there
LEADING = 1.42  # from one line to the next, in heights of type
INK, SOFT, LINE, PALE = "#1c2733", "#5b6875", "#dfe4ea", "#eef1f5"
VALUE = "#1f5fa8"  # what was reached, in charts
DPI = 200
POINTS = 72 / DPI  # of a pixel
COLOURS = {
    Lamp.GREEN: "#1e8a4c",
    Lamp.YELLOW: "#b98a00",
    Lamp.RED: "#d9382b",
    Lamp.DEEP_RED: "#7d0f18",
    Lamp.EXEMPT: "#7b8794",
    None: "#7b8794",
}
