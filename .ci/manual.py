"""Prints the manual page in roff, from the program's own tables of commands, options and keys.

Usage: python3 .ci/manual.py BINARY
"""
import json
import subprocess
import sys


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def safe(text):
    """Text as roff prints it: no line begins with a control character."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in text.splitlines())


def english(text):
    """The English half of a help text in both languages, without its full stop."""
    return (text or "").split(" / ")[-1].strip()


def name(argument):
    if argument["kind"] == "positional":
        return argument["valueName"].upper()
    preferred = argument.get("preferredName") or argument["names"][0]
    dashes = "-" if preferred["kind"] == "short" else "--"
    value = f" {argument['valueName'].upper()}" if argument["kind"] == "option" else ""
    return dashes + preferred["name"] + value


def options(command):
    """The arguments of a command but for those that all commands have."""
    for argument in command.get("arguments", []):
        if argument.get("shouldDisplay", True) and name(argument) not in ("--help", "--version"):
            yield argument


def commands(command, path=()):
    """The command and those below it, each with its words."""
    for child in command.get("subcommands", []):
        if child.get("shouldDisplay", True) and child["commandName"] != "help":
            words = path + (child["commandName"],)
            yield words, child
            yield from commands(child, words)


def main(binary):
    tool = json.loads(output(binary, "--experimental-dump-help"))["command"]
    version = output(binary, "--version").strip()
    lines = [
        f'.TH JEJARING 1 "" "jejaring {safe(version)}" "User Commands"',
        ".SH NAME", f"jejaring \\- {safe(english(tool['abstract']))}",
        ".SH SYNOPSIS", ".B jejaring", ".RI [ command ]", ".RI [ options ]",
        ".SH DESCRIPTION",
        "Without a command the dashboard opens, on the network in",
        safe("$XDG_DATA_HOME/jejaring/network") + ", which the first run writes.",
        "Every command answers in English with", ".BR \\-\\-lang \\ en .",
        ".SH COMMANDS",
    ]
    for words, command in commands(tool):
        lines += [f".SS {safe('jejaring ' + ' '.join(words))}", safe(english(command.get("abstract")))]
        for argument in options(command):
            lines += [".TP", f".B {safe(name(argument))}", safe(english(argument.get("abstract")))]
    lines += [".SH KEYS", "By the names that", ".I keys.json", "takes.", ".nf", ".ft CW"]
    lines += [safe(line) for line in output(binary, "keys", "--lang", "en").splitlines()]
    lines += [".ft R", ".fi", ".SH FILES"]
    for path, meaning in (
            ("~/.local/share/jejaring/network", "the network, plain JSON"),
            ("~/.config/jejaring/keys.json", "keys of your own"),
            ("~/.config/jejaring/themes", "themes of your own"),
            ("~/.config/jejaring/kiosk.json", "the kiosk"),
            ("~/.local/state/jejaring", "where you were; notes of crashes")):
        lines += [".TP", f".I {safe(path)}", safe(meaning)]
    lines += [".SH ENVIRONMENT"]
    for variable, meaning in (
            ("JEJARING_STORE", "the network's folder"), ("JEJARING_BY", "who writes"),
            ("JEJARING_THEMES", "a folder of themes"), ("JEJARING_EXPORT", "where the screens' files go"),
            ("NO_COLOR", "no colours")):
        lines += [".TP", f".B {variable}", safe(meaning)]
    print("\n".join(lines))


main(sys.argv[1])
