import { formatNumber } from "../../figures/format.ts";
import type { WaitingKind, WaitingService } from "../api/waiting.ts";

export const startTexts = {
  menu: "Start",
  title: "Was auf Sie wartet",
  lead: (count: number) =>
    count === 0
      ? "Es wartet nichts auf Sie."
      : count === 1
        ? "Eine Aufgabe."
        : `${formatNumber(count)} Aufgaben; in jeder Gruppe steht die älteste zuerst.`,
  kinds: {
    failed: "Gescheitert",
    decide: "Entscheiden",
    confirm: "Zustimmen oder ablehnen",
    check: "Freigaben prüfen",
    publish: "Freigaben veröffentlichen",
    quarantine: "Dateien in Quarantäne",
    overdue: "Überfällige Daten",
    clearing: "Anschriften klären",
    order: "Ihre Berichte",
  } satisfies Record<WaitingKind, string>,
  others: "Wartet auf andere",
  othersLead: "Hier müssen Sie nichts tun.",
  since: (day: string) => `seit ${day}`,
  due: (day: string) => `fällig war ${day}`,
  services: {
    ingestion: "Was bei den Daten wartet, ließ sich nicht lesen.",
    indicators: "Was bei den Freigaben wartet, ließ sich nicht lesen.",
    reporting: "Was bei den Berichten wartet, ließ sich nicht lesen.",
  } satisfies Record<WaitingService, string>,
  ways: "Wohin sonst",
  toAtlas: "Atlas ansehen",
  toUpload: "Eine Datei liefern",
  toDefine: "Indikatoren festlegen",
  toReports: "Berichte drucken",
};
