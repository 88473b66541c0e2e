using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.StreetEntries;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Geography.CheckStreetRegister;

/// <summary>Holds the register against itself and against the areas of one Gebietsstand.</summary>
internal sealed partial class RegisterCheck
{
    private const int Shown = 100;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly List<StreetRegisterEntry> _valid;
    private readonly List<StreetRegisterEntry> _ended;
    private readonly Dictionary<string, AreaRow> _areas;
    private readonly string? _version;
    private readonly List<(RegisterFindingKind Kind, RegisterFinding Finding)> _findings = [];

    private RegisterCheck(IReadOnlyCollection<StreetRegisterEntry> entries, Dictionary<string, AreaRow> areas, string? version)
    {
        _valid = [.. entries.Where(entry => entry.ValidTo is null)];
        _ended = [.. entries.Where(entry => entry.ValidTo is not null)];
        _areas = areas;
        _version = version;
    }

    public static async Task<CheckedRegister> OfAsync(GeographyDb session, string? version, CancellationToken cancellationToken)
    {
        var areas = await session
            .Areas.AsNoTracking()
            .Where(area => area.Version == version)
            .ToDictionaryAsync(area => area.Code, StringComparer.Ordinal, cancellationToken);
        var entries = new List<StreetRegisterEntry>();
        var rows = session.Streets.AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            entries.Add(StreetEntry.Of(row));
        }

        return new RegisterCheck(entries, areas, version).Run(session.Caller);
    }

    private CheckedRegister Run(Caller caller)
    {
        UnknownAreas();
        var register = StreetRegister.Build(_valid);
        Contradictions(register);
        StreetsWithoutEntry();
        foreach (var gap in register.Gaps())
        {
            var side = gap.Side == HouseNumberSide.Odd ? "ungerade" : "gerade";
            var numbers = gap.First == gap.Last ? $"{gap.First}" : $"{gap.First}–{gap.Last}";
            Find(
                RegisterFindingKind.Gap,
                $"{gap.Street}, {numbers} {side}: zwischen {Name(gap.AreaBefore)} und {Name(gap.AreaBehind)} gehört zu keinem Gebiet.",
                gap.Street,
                gap.Municipality
            );
        }

        AreasWithoutStreet(caller);
        return new CheckedRegister
        {
            Version = _version,
            Entries = _valid.Count,
            Groups =
            [
                .. _findings
                    .GroupBy(finding => finding.Kind)
                    .OrderBy(group => group.Key)
                    .Select(group => new RegisterFindings
                    {
                        Kind = group.Key,
                        Count = group.Count(),
                        Findings = [.. group.Take(Shown).Select(finding => finding.Finding)],
                    }),
            ],
        };
    }

    private void UnknownAreas()
    {
        foreach (
            var unknown in _valid
                .Where(entry => !_areas.ContainsKey(entry.AreaCode))
                .GroupBy(entry => entry.AreaCode, StringComparer.Ordinal)
                .OrderByDescending(area => area.Count())
        )
        {
            var first = unknown.First();
            var count = unknown.Count();
            Find(
                RegisterFindingKind.UnknownArea,
                $"Das Gebiet „{unknown.Key}“ gibt es {(_version is null ? "nicht" : $"im Gebietsstand „{_version}“ nicht")}: {count.ToString("N0", _german)} {(count == 1 ? "Eintrag" : "Einträge")} (zum Beispiel {first.Street}).",
                first.Street,
                first.Municipality
            );
        }
    }

    private void Contradictions(StreetRegister register)
    {
        foreach (var finding in register.Findings)
        {
            // The kernel counts entries; a person knows them by their numbers.
            var text = EntryNumber()
                .Replace(
                    finding.Text,
                    match =>
                        $"„{StreetEntry.Text(_valid[int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1])}“"
                );
            Find(
                finding.Kind == StreetRegisterFindingKind.Overlap ? RegisterFindingKind.Overlap : RegisterFindingKind.Unusable,
                $"{finding.Street}: {text}",
                finding.Street,
                finding.Municipality
            );
        }
    }

    private void StreetsWithoutEntry()
    {
        var living = _valid.Select(entry => (entry.Municipality, entry.Street)).ToHashSet();
        foreach (
            var street in _ended
                .GroupBy(entry => (entry.Municipality, entry.Street))
                .Where(street => !living.Contains(street.Key))
        )
        {
            Find(
                RegisterFindingKind.StreetWithoutEntry,
                $"{street.Key.Street}: Der letzte Eintrag endet am {street.Max(entry => entry.ValidTo):dd.MM.yyyy}.",
                street.Key.Street,
                street.Key.Municipality
            );
        }
    }

    // Who is bound to a place sees the streets of that place alone, and is told of its areas alone.
    private void AreasWithoutStreet(Caller caller)
    {
        var used = _valid.Select(entry => entry.AreaCode).Where(_areas.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var levels = used.Select(code => _areas[code].Level).ToHashSet(StringComparer.Ordinal);
        var above = used.SelectMany(code => _areas[code].Path).ToHashSet(StringComparer.Ordinal);
        foreach (var area in _areas.Values.OrderBy(area => area.Code, StringComparer.Ordinal))
        {
            var isServed = above.Contains(area.Code) || area.Path.Any(used.Contains);
            if (levels.Contains(area.Level) && !isServed && caller.May(Right.EditAreas, area.Path))
            {
                Find(RegisterFindingKind.AreaWithoutStreet, $"{area.Name} ({area.Code}) hat keine Straße.");
            }
        }
    }

    private string Name(string code) => _areas.TryGetValue(code, out var area) ? $"{area.Name} ({code})" : code;

    private void Find(RegisterFindingKind kind, string text, string? street = null, string? municipality = null) =>
        _findings.Add((kind, new RegisterFinding(text, street, municipality)));

    [GeneratedRegex("Eintrag ([0-9]+)")]
    private static partial Regex EntryNumber();
}
