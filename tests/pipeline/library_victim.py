"""The same office on the library's own updater, for comparison; it lives until it is killed."""

from telegram.ext import ApplicationBuilder, MessageHandler, filters

from storage.store import Store
from tests.pipeline.fake_api import TOKEN
from tests.pipeline.office import now, on_message


def live(base_url: str, database: str) -> None:
    store = Store(database, now)
    store.migrate()
    application = ApplicationBuilder().token(TOKEN).base_url(base_url).job_queue(None).build()
    application.add_handler(MessageHandler(filters.TEXT, on_message(store)))
    application.run_polling(timeout=5)
