#!/usr/bin/env python3
"""Verifies the hash chain of an exported audit trail, and says where it breaks.

Written apart from lib/logboek/export.ts, from the description of the format alone, with nothing but Python's standard library:
two programs that agree are worth more than one. Ed25519 is not in the standard library, so signatures are NOT verified here;
`npm run logboek:controleer` does that. What is verified: every line follows from the one before, no number is missing, and
each checkpoint names a line of this file.

Usage: python3 controleer.py <export> …     exit code 0: the chain holds, 1: it does not, 2: not used well
"""
import hashlib
import json
import sys


class Breuk(Exception):
    """Where the chain does not hold, and why."""


def breuk(regel, waarom):
    raise Breuk(f"Klopt niet, bij regel {regel}: {waarom}")


def lees(nummer, tekst, velden):
    """One line of the file as an object with exactly these fields, or None."""
    try:
        waarde = json.loads(tekst)
    except ValueError:
        breuk(nummer, "geen JSON")
    if not isinstance(waarde, dict):
        breuk(nummer, "geen object")
    return waarde if set(waarde) == set(velden) else None


def controleer(pad):
    with open(pad, "rb") as bestand:
        try:
            regels = bestand.read().decode("utf-8").split("\n")
        except UnicodeDecodeError:
            breuk(0, "geen UTF-8")
    kop = lees(
        1, regels[0], ["soort", "versie", "keten", "van", "totEnMet", "vorigeHash", "publiekeSleutel", "gemaaktOp"]
    )
    if kop is None or kop["soort"] != "poortwacht-logboek" or kop["versie"] != 1:
        breuk(1, "geen export van het logboek")
    if kop["van"] == 1 and kop["vorigeHash"] != hashlib.sha256(kop["keten"].encode()).hexdigest():
        breuk(1, "de keten begint niet bij het begin")
    naam = hashlib.sha256(("keten " + kop["keten"]).encode()).hexdigest()[:32]

    hashes = {}
    punten = []
    vorige = kop["vorigeHash"]
    volgende = kop["van"]
    if len(regels) < 3 or regels[-1] != "" or lees(len(regels) - 1, regels[-2], ["handtekening"]) is None:
        breuk(len(regels), "de afsluitende handtekening ontbreekt")
    for nummer, tekst in enumerate(regels[1:-2], start=2):
        regel = lees(nummer, tekst, ["volgnr", "hash", "tekst"])
        if regel is None:
            punt = lees(nummer, tekst, ["volgnr", "inhoud", "handtekening", "sleutelId"])
            if punt is None:
                breuk(nummer, "onbekende regel")
            punten.append((nummer, punt))
            continue
        if regel["volgnr"] != volgende:
            breuk(nummer, f"logregel {volgende} ontbreekt")
        verwacht = hashlib.sha256(bytes.fromhex(vorige) + regel["tekst"].encode()).hexdigest()
        if regel["hash"] != verwacht:
            breuk(nummer, f"logregel {volgende} of de regel ervoor is gewijzigd")
        hashes[volgende] = vorige = verwacht
        volgende += 1
    if volgende - 1 != kop["totEnMet"]:
        breuk(len(regels) - 1, f"logregels {volgende} tot en met {kop['totEnMet']} ontbreken")
    for nummer, punt in punten:
        try:
            waarde = json.loads(punt["inhoud"])["koppen"].get(naam)
        except (ValueError, KeyError, TypeError, AttributeError):
            breuk(nummer, "onleesbaar controlepunt")
        if waarde is None or hashes.get(punt["volgnr"]) != waarde:
            breuk(nummer, f"controlepunt kent logregel {punt['volgnr']} anders, of zij ontbreekt")
    return f"Keten klopt: {len(hashes)} logregels, {len(punten)} controlepunten. Handtekeningen zijn NIET gecontroleerd."


def oordeel(pad):
    """True and a sentence, or False and where it breaks."""
    try:
        return True, controleer(pad)
    except Breuk as gevonden:
        return False, str(gevonden)
    except (ValueError, TypeError, AttributeError) as fout:
        # Damage can make a value of another kind anywhere; then the chain does not hold either.
        return False, f"Klopt niet, bij regel 0: onleesbaar ({fout.__class__.__name__})"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__)
        sys.exit(2)
    alles = [oordeel(pad) for pad in sys.argv[1:]]
    for _, zin in alles:
        print(zin)
    sys.exit(0 if all(klopt for klopt, _ in alles) else 1)
