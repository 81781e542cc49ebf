"""Lines of a mail that are about the mail: how to leave the list, or to read it elsewhere."""

import re

_LONGEST = 200
_BETWEEN = re.compile(r"[|·•/›»,]|\b(?:or|oder|ou|o)\b")
_ABOUT_THE_MAIL = re.compile(
    r"(?:click here to |you can )?(?:unsubscribe|opt out)(?: (?:me|here|now|at any time|from|of|"
    r"this|these|all|our|your|the|mailing|list|mail|e-?mails?|newsletters?|letter))*"
    r"|(?:manage|update|change|edit)(?: (?:your|my|e-?mail|subscription))* (?:preferences|settings|"
    r"subscriptions?)"
    r"|(?:view|read|open|see|having trouble (?:viewing|reading))(?: (?:this|the|it|our))?"
    r"(?: (?:e-?mail|mail|message|newsletter|letter|version|online))*(?: (?:in|on|with))?"
    r"(?: (?:your|a|the))?(?: (?:web ?)?browser| online| on the web| web version)"
    r"|forward (?:this )?(?:e-?mail |mail )?to a friend"
    r"|(?:im|in ihrem) browser (?:ansehen|anzeigen|öffnen|lesen)"
    r"|(?:vom )?newsletter (?:abmelden|abbestellen)"
    r"|abmelden|abbestellen"
    r"|se (?:désabonner|désinscrire)|me désabonner"
    r"|(?:voir|afficher|lire) (?:dans le navigateur|en ligne)"
    r"|(?:cancelar|anular)(?: la)? suscripción|darse de baja|ver en (?:el|tu) navegador"
    r"|annulla(?:re)? (?:l')?iscrizione|disiscriviti|(?:visualizza|leggi) nel browser"
    r"|cancelar (?:a )?(?:inscrição|assinatura)|ver no navegador"
    r"|afmelden|uitschrijven|bekijk in (?:je )?browser",
    re.IGNORECASE,
)


def is_about_the_mail(line: str) -> bool:
    """Return whether all of a line is such: a sentence that goes on is none."""
    if len(line) > _LONGEST:
        return False
    parts = [part.strip(" \t\n.!?:()[]<>→") for part in _BETWEEN.split(line)]
    said = [part for part in parts if part]
    return bool(said) and all(_ABOUT_THE_MAIL.fullmatch(" ".join(each.split())) for each in said)
