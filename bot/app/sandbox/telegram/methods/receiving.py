"""getUpdates and the webhook's settings, getFile."""

from bot.app.sandbox.telegram import views
from bot.app.sandbox.telegram.errors import bad_request, conflict
from bot.app.sandbox.telegram.methods.registry import method
from bot.app.sandbox.telegram.model import Json
from bot.app.sandbox.telegram.params import Params
from bot.app.sandbox.telegram.server import Telegram

LONGEST_POLL = 50  # seconds, whatever the caller asks for


@method
async def get_updates(telegram: Telegram, params: Params) -> list[Json]:
    """What people did since the offset; waits for it up to `timeout` seconds."""
    if telegram.webhook:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    telegram.queue.allow(params.structure("allowed_updates"))
    seconds = min(params.whole("timeout"), LONGEST_POLL)
    return await telegram.queue.fetch(params.whole("offset"), params.whole("limit"), seconds)


@method
def set_webhook(telegram: Telegram, params: Params) -> bool:
    """Have updates brought to an address instead of fetched."""
    url = params.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    telegram.webhook = url
    telegram.queue.allow(params.structure("allowed_updates"))
    return True


@method
def delete_webhook(telegram: Telegram, params: Params) -> bool:
    """Have updates fetched again; may drop those that wait."""
    telegram.webhook = ""
    if params.flag("drop_pending_updates"):
        telegram.queue.drop()
    return True


@method
def get_webhook_info(telegram: Telegram, _: Params) -> Json:
    """Where updates go, and how many wait."""
    return {
        "url": telegram.webhook,
        "has_custom_certificate": False,
        "pending_update_count": telegram.queue.waiting,
    }


@method
def get_file(telegram: Telegram, params: Params) -> Json:
    """Where the content of a file can be fetched."""
    stored = telegram.files.get(params.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    return views.file(stored) | {"file_path": f"documents/{stored.id}"}
