"""Prints what was measured as tables in Markdown."""
import statistics


def share(values, percent):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(percent / 100 * (len(ordered) - 1)))]


def write(size, results):
    print(f"\n{size[0]}x{size[1]}\n")
    reference = results.get("less", {})
    print("| program | first data frame | to less | memory | idle, 10 s: bytes, wakeups |")
    print("| --- | --- | --- | --- | --- |")
    for name, found in results.items():
        if not found["first"]:
            continue
        first = statistics.median(found["first"])
        rest = "{}, {}".format(*found["rest"]) if found["rest"] else "-"
        print(f"| {name.split(', ')[0]}{' (starting)' if '(starting)' in name else ''} "
              f"| {first * 1000:.1f} ms | {ratio(first, reference, 'first')} "
              f"| {max(found['memory']):.1f} MiB | {rest} |")
    print("\n| list | Down: ms p50, p95; bytes p50, p95 | Down, rows scroll | to less "
          "| pane follows: ms p95; bytes | page | 1,000 Downs held | to less |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, found in results.items():
        scroll = found["scroll"] or found["move"]
        usual = statistics.median(time for time, _ in scroll) if scroll else None
        held = statistics.median(found["hold"])
        print(f"| {name} | {keys(found['move'])} | {keys(found['scroll'])} "
              f"| {ratio(usual, reference, 'scroll')} | {follows(found)} | {keys(found['page'])} "
              f"| {held * 1000:.0f} ms | {ratio(held, reference, 'hold')} |")


def keys(timed):
    if not timed:
        return "-"
    times = [time * 1000 for time, _ in timed]
    counts = [count for _, count in timed]
    return (f"{share(times, 50):.2f}, {share(times, 95):.2f}; "
            f"{share(counts, 50)}, {share(counts, 95)} B")


def follows(found):
    late = found["move follows"] + found["scroll follows"]
    if not late:
        return "-"
    return (f"{share([time * 1000 for time, _ in late], 95):.0f}; "
            f"{share([count for _, count in late], 50)} B")


def ratio(value, reference, what):
    if value is None or not reference or not reference[what]:
        return "-"
    others = [item[0] if isinstance(item, tuple) else item for item in reference[what]]
    return f"{value / statistics.median(others):.1f}"
