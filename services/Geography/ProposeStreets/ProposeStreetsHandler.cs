using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.Geography.ProposeAreas;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ProposeStreets;

/// <summary>Looks at a Straßenverzeichnis and says what it is and how it could be read.</summary>
internal sealed partial class ProposeStreetsHandler(ServiceDatabase<GeographyDb> database, TimeProvider clock)
{
    private const int ShownPlaces = 500;

    /// <summary>Errors: <see cref="UnreadableFileException"/> with a sentence where the file is not usable at all.</summary>
    public async Task<ProposedStreets> HandleAsync(
        Caller caller,
        Func<Stream> open,
        string fileName,
        StreetWish wish,
        CancellationToken cancellationToken
    )
    {
        await using var file = open();
        var look = LookedAtFile.Of(file, wish, cancellationToken);
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var levels = await KnownLevels.ReadAsync(session, cancellationToken);
        var areas = await AreasAsync(session, cancellationToken);
        var columns = StreetColumnGuess.Of(look.Columns);
        var found = StreetAreaGuess.Of(columns.Rest, areas);
        var area = found.Count > 0 ? found[0] : null;
        var byTitle = area is null ? StreetAreaGuess.ByTitle(columns.Rest) : null;
        var day = DayIn().Match(fileName) is { Success: true } named ? named.Value.Replace('_', '-') : null;
        var profile = new StreetProfile
        {
            Version = day ?? clock.GetLocalNow().ToString("yyyy-MM-dd", null),
            Encoding = wish.Encoding,
            Separator = wish.Separator,
            Sheet = wish.Sheet,
            HeaderRow = look.HeaderRow,
            DateFormat = columns.ValidFrom?.DateFormat ?? "dd.MM.yyyy",
            AreaBy = area?.By ?? AreaText.Code,
            AreaLevel = area is { By: AreaText.Name } ? area.Level : null,
            AreaPad = area?.Pad ?? 0,
            Columns = columns.Columns with { Area = area?.Column.Name ?? byTitle?.Name ?? "" },
        };
        var place = PlaceOf(area, areas);
        var isByPostcode = false;
        if (columns.Municipality is { } municipality)
        {
            profile = profile with { Columns = profile.Columns with { Municipality = municipality.Name } };
        }
        else if (IsByPostcode(open, profile, columns, cancellationToken))
        {
            isByPostcode = true;
            profile = profile with { Columns = profile.Columns with { Municipality = profile.Columns.Postcode } };
        }
        else
        {
            profile = profile with { Municipality = place?.Code };
        }

        var notes = new StreetNotes(look, columns, profile);
        notes.Tell(area, found, byTitle, areas.Count, place, isByPostcode, day is not null);
        return new ProposedStreets
        {
            Format = look.Description,
            Sheets = look.Sheets,
            Lines = look.Lines,
            Columns = [.. look.Columns.Select(column => column.Described())],
            Rows = look.Rows,
            Profile = profile,
            Notes = notes.Sorted,
            Places = [.. areas.Where(IsPlace).Take(ShownPlaces).Select(each => new KnownPlace(each.Code, each.Name))],
            Levels = levels,
        };
    }

    // Eight digits are the key of a Gemeinde; a root is the whole, whatever its key.
    private static bool IsPlace(NamedArea area) => !area.IsOverlapping && (area.Path.Length == 1 || IsAgs(area.Code));

    private static bool IsAgs(string code) => code.Length == 8 && code.All(char.IsAsciiDigit);

    /// <summary>The municipality in which all areas of the file lie; without areas the only whole there is.</summary>
    private static NamedArea? PlaceOf(StreetAreaGuess? guess, IReadOnlyList<NamedArea> areas)
    {
        var byCode = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        var meant = areas
            .Where(area =>
                guess is not null
                && area.Level == guess.Level
                && guess.Column.Distinct.Any(text =>
                    guess.By == AreaText.Name
                        ? text.Equals(area.Name, StringComparison.OrdinalIgnoreCase)
                        : text.PadLeft(guess.Pad, '0') == area.Code
                )
            )
            .Select(area => area.Path)
            .ToList();
        if (meant.Count == 0)
        {
            var roots = areas.Where(area => area.Path.Length == 1 && !area.IsOverlapping).Take(2).ToList();
            return roots is [var root] ? root : null;
        }

        var shared = meant
            .Aggregate((before, next) => [.. before.TakeWhile((code, index) => index < next.Length && next[index] == code)])
            .Where(byCode.ContainsKey)
            .Select(code => byCode[code])
            .Where(area => area.Level != guess!.Level)
            .ToList();
        return shared.LastOrDefault(area => IsAgs(area.Code)) ?? shared.LastOrDefault(IsPlace);
    }

    /// <summary>Whether streets of the same name contradict each other unless the postcode keeps them apart.</summary>
    private static bool IsByPostcode(
        Func<Stream> open,
        StreetProfile profile,
        StreetColumnGuess columns,
        CancellationToken cancellationToken
    )
    {
        if (
            columns.Postcode is not { Distinct.Count: > 1, Empty: 0 }
            || profile.Columns.Street.Length == 0
            || profile.Columns.Area.Length == 0
        )
        {
            return false;
        }

        int Overlaps(StreetProfile tried)
        {
            var findings = new ImportFindings();
            var reader = new StreetDraftReader(tried, findings);
            var drafts = StreetFile.Read(open(), tried, findings, reader.Read, cancellationToken);
            return StreetRegister
                .Build(drafts.Select(draft => draft.Entry))
                .Findings.Count(finding => finding.Kind == StreetRegisterFindingKind.Overlap);
        }

        var together = Overlaps(profile with { Municipality = "1" });
        return together > 0
            && Overlaps(profile with { Columns = profile.Columns with { Municipality = profile.Columns.Postcode } }) * 5
                <= together;
    }

    private static Task<List<NamedArea>> AreasAsync(GeographyDb session, CancellationToken cancellationToken) =>
        session
            .AreasOf(version: null)
            .Join(
                session.Levels,
                area => area.Level,
                level => level.Code,
                (area, level) =>
                    new NamedArea(area.Code, area.Name, area.Level, level.Name, level.Rank, level.IsOverlapping, area.Path)
            )
            .ToListAsync(cancellationToken);

    [GeneratedRegex("20[0-9]{2}[-_][01][0-9][-_][0-3][0-9]")]
    private static partial Regex DayIn();
}
