"""`sandbox`: the whole bot with an example office, in the browser, without an account."""

import asyncio
import contextlib
import logging
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from bot.app.cli.options import fail

DATABASE = "sandbox.sqlite"


@click.command()
@click.option("--port", default=8765, show_default=True, type=click.IntRange(1, 65535))
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    help="An empty folder to keep the database in; else it is gone at the end.",
)
def command(port: int, data: Path | None) -> None:
    """Run the whole bot with an example office, in the browser, without an account.

    Prints an address to open. You may write as any liaison, ask as the leader, press the buttons,
    and move the clock to Friday. Nothing leaves this machine. Ctrl-C ends it.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    with _folder(data) as folder, contextlib.suppress(asyncio.CancelledError):
        asyncio.run(_sandbox(folder, port))


@contextlib.contextmanager
def _folder(data: Path | None) -> Iterator[Path]:
    if data is None:
        with tempfile.TemporaryDirectory(prefix="poling-sandbox-") as made:
            yield Path(made)
        return
    data.mkdir(parents=True, exist_ok=True)
    if (data / DATABASE).exists():
        fail(f"{data / DATABASE} is of an earlier run; name an empty folder")
    yield data


async def _sandbox(folder: Path, port: int) -> None:
    from bot.app.sandbox.demo.playing import START, guide, play
    from bot.app.sandbox.page.model import Page
    from bot.app.sandbox.page.server import listen
    from bot.app.sandbox.stage import ZONE, stage

    _end_on_signals()
    async with stage(folder, START) as here:
        page = Page(here.telegram, ZONE, here.cast.roles, guide(here), here.advance, port)
        try:
            server = listen(page)
        except OSError as error:
            fail(f"port {port} cannot be used ({error.strerror}); name another with --port")
        await play(here, _progress)
        click.echo(f"Open {page.address}   (Ctrl-C ends it)")
        try:
            await here.running
        finally:
            server.stop()
            await server.close_all_connections()


def _end_on_signals() -> None:
    task = asyncio.current_task()
    assert task is not None
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, task.cancel)


def _progress(done: int, total: int) -> None:
    if sys.stdout.isatty():
        click.echo(f"\rThe office's week is being told: {done}/{total} ", nl=done == total)
