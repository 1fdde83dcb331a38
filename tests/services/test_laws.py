"""What holds of every conversation: nothing counts twice, standings are what the ledger says."""

import random
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.domain.people import ChatRef, Sender
from bot.services.projection import project
from storage import standings
from storage.standings import Kept
from storage.tables import OutboxRow, StandingRow
from storage.transaction import Transaction
from storage.updates import Key
from tests.services.office import GROUP, LIAISON, TOWN, TOWNS, TWO_TOWNS, Town

SENTENCES = (
    "新签约2个",
    "累计签约9个",
    "本周签约3个,开工1个",
    "今天签约1个",
    "更正:签约4个",
    "撤回",
    "签约若干个",
    "签约总投资3.5亿元",
    "在谈6个",
    "本周无进展",
    "收到",
    "不是3个,是2个",
)


@dataclass(frozen=True)
class Sent:
    text: str
    sender: Sender
    chat: ChatRef
    message: int
    edited: bool


def kept(town: Town) -> dict[Key, Kept | None]:
    def job(tx: Transaction) -> dict[Key, Kept | None]:
        rows = tx.session.scalars(select(StandingRow))
        keys = [Key(row.unit_id, row.indicator_id, row.year) for row in rows]
        return {key: standings.get(tx, key) for key in keys}

    return town.store.read_now(job)


def said(town: Town) -> int:
    def job(tx: Transaction) -> int:
        return tx.session.scalar(select(func.count()).select_from(OutboxRow)) or 0

    return town.store.read_now(job)


def talk(town: Town, seed: int, length: int = 40) -> list[Sent]:
    """A random conversation in two chats, a third of it edits of what was sent."""
    chance = random.Random(seed)
    log: list[Sent] = []
    for _ in range(length):
        sender, chat = chance.choice(((LIAISON, GROUP), (TOWN, TOWNS), (TWO_TOWNS, TOWNS)))
        own = [one.message for one in log if one.sender == sender]
        edited = bool(own) and chance.random() < 0.3
        text = chance.choice(SENTENCES)
        if edited:
            message = chance.choice(own)
            town.say(text, sender, chat, message=message, edited=True)
        else:
            town.say(text, sender, chat)
            message = town.last_id
        log.append(Sent(text, sender, chat, message, edited))
    return log


def test_the_kept_standings_are_what_the_ledger_adds_up_to(anywhere: Town) -> None:
    for seed in range(3):
        talk(anywhere, seed, length=25)
    before = kept(anywhere)
    anywhere.store.write_now(lambda tx: project(tx, anywhere.desk, dict.fromkeys(before)))
    assert before
    assert kept(anywhere) == before


def test_a_conversation_delivered_again_changes_nothing(anywhere: Town) -> None:
    first = [sent for sent in talk(anywhere, 7) if not sent.edited]
    before, heard = kept(anywhere), said(anywhere)
    for sent in first:
        anywhere.say(sent.text, sent.sender, sent.chat, message=sent.message)
    assert kept(anywhere) == before
    assert said(anywhere) == heard
