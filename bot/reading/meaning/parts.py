"""Parts of one figure whose sum nobody told: the sum is proposed, and asked about."""

from bot.domain.reading import Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.meaning.updates import Figure, update_of


def ask_about_parts(context: Context, figure: Figure, until: int) -> None:
    """Ask about the parts up to `until`; the value of `figure` is their sum, which is proposed."""
    indicator = context.vocabulary.indicator(figure.names[0])
    update = update_of(context, figure, indicator)
    span = context.normal.span(figure.segment.clause.start, until)
    words = context.request.text[span[0] : span[1]]
    proposals = () if update is None else (update,)
    context.problems.append(
        Problem(ProblemCode.RANGE, span, words, figure.unit or None, figure.names, proposals)
    )
