using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.StreetEntries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.SearchStreets;

/// <summary>Looks a text up as deliveries look up addresses, and lists the streets that are meant.</summary>
internal sealed partial class SearchStreetsHandler(ServiceDatabase<GeographyDb> database, BuiltRegisters registers)
{
    private const int ShownMatches = 10;
    private const int ShownStreets = 25;
    private const int ShownEntries = 200;
    private const int AskedMunicipalities = 500;

    public async Task<FoundStreets> HandleAsync(Caller caller, string text, CancellationToken cancellationToken)
    {
        if (text.Length == 0)
        {
            return new FoundStreets
            {
                Matches = [],
                Streets = [],
                HasMore = false,
            };
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var built = await registers.ReadAsync(session, cancellationToken);
        var matches = Matches(built, text);
        var streets = await StreetsAsync(session, matches, text, cancellationToken);
        var shown = streets.Take(ShownStreets).ToList();
        var entries = await EntriesAsync(session, shown, cancellationToken);
        var areas = await NamesAsync(
            session,
            [.. entries.Select(entry => entry.Area), .. matches.Select(match => match.Area ?? "")],
            cancellationToken
        );
        return new FoundStreets
        {
            Matches =
            [
                .. matches.Select(match =>
                    match with
                    {
                        AreaName = match.Area is { } area ? areas.GetValueOrDefault(area) : null,
                    }
                ),
            ],
            Streets = [.. shown.Select(street => Street(street, entries, areas))],
            HasMore = streets.Count > ShownStreets,
        };
    }

    private static List<FoundAddress> Matches(BuiltRegister built, string text)
    {
        var matches = new List<FoundAddress>();
        foreach (var municipality in built.Municipalities.Take(AskedMunicipalities))
        {
            built.Register.Match(municipality, text, "", "", out var match);
            if (match.MatchedStreet is { } street)
            {
                matches.Add(
                    new FoundAddress
                    {
                        Municipality = municipality,
                        Street = street,
                        Class = match.Class,
                        Area = match.AreaCode,
                        Reason = match.ReasonText,
                    }
                );
            }
        }

        // What is certain in one place makes what is merely similar in another uninteresting.
        var best = matches.Any(match => match.Class is MatchClass.Exact or MatchClass.Interpolated);
        return
        [
            .. matches.Where(match => !best || match.Class != MatchClass.Fuzzy).OrderBy(match => match.Class).Take(ShownMatches),
        ];
    }

    private static async Task<List<StreetName>> StreetsAsync(
        GeographyDb session,
        IReadOnlyList<FoundAddress> matches,
        string text,
        CancellationToken cancellationToken
    )
    {
        var name = NumberAtEnd().Replace(text, "");
        var pattern =
            $"%{(name.Length > 0 ? name : text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        var holding = await session
            .Streets.Where(entry => EF.Functions.ILike(entry.Street, pattern))
            .Select(entry => new { entry.Municipality, entry.Street })
            .Distinct()
            .OrderBy(street => street.Street)
            .ThenBy(street => street.Municipality)
            .Take(ShownStreets + 1)
            .ToListAsync(cancellationToken);
        return
        [
            .. matches
                .Select(match => new StreetName(match.Municipality, match.Street))
                .Concat(holding.Select(street => new StreetName(street.Municipality, street.Street)))
                .Distinct(),
        ];
    }

    private static async Task<List<StreetRegisterRow>> EntriesAsync(
        GeographyDb session,
        IReadOnlyList<StreetName> streets,
        CancellationToken cancellationToken
    )
    {
        var municipalities = streets.Select(street => street.Municipality).Distinct().ToArray();
        var names = streets.Select(street => street.Street).Distinct().ToArray();
        return await session
            .Streets.AsNoTracking()
            .Where(entry => municipalities.Contains(entry.Municipality) && names.Contains(entry.Street))
            .ToListAsync(cancellationToken);
    }

    private static async Task<Dictionary<string, string>> NamesAsync(
        GeographyDb session,
        string[] codes,
        CancellationToken cancellationToken
    ) =>
        await session
            .AreasOf(version: null)
            .Where(area => codes.Contains(area.Code))
            .ToDictionaryAsync(area => area.Code, area => area.Name, StringComparer.Ordinal, cancellationToken);

    private static FoundStreet Street(StreetName street, IReadOnlyList<StreetRegisterRow> rows, Dictionary<string, string> areas)
    {
        var entries = rows.Where(row => row.Municipality == street.Municipality && row.Street == street.Street)
            .OrderBy(row => row.ValidTo is not null)
            .ThenBy(row => row.Side, StringComparer.Ordinal)
            .ThenBy(row => StreetEntry.Of(row).From ?? default)
            .ToList();
        return new FoundStreet
        {
            Municipality = street.Municipality,
            Street = street.Street,
            EntryCount = entries.Count,
            Entries =
            [
                .. entries
                    .Take(ShownEntries)
                    .Select(row => new ListedStreetEntry
                    {
                        Id = row.Id,
                        Side = row.Side,
                        From = row.FromNumber,
                        To = row.ToNumber,
                        Area = row.Area,
                        AreaName = areas.GetValueOrDefault(row.Area),
                        ValidFrom = row.ValidFrom,
                        ValidTo = row.ValidTo,
                        IsByHand = row.Row == 0,
                    }),
            ],
        };
    }

    [GeneratedRegex(@"[\s,]+\d+\s?[a-zA-Z]?$")]
    private static partial Regex NumberAtEnd();

    private sealed record StreetName(string Municipality, string Street);
}
