using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.EditPlace;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.PartnerNetwork.ProposePlaces;

/// <summary>Looks at a list of places and says what it is and how it could be read.</summary>
internal sealed partial class ProposePlacesHandler(
    ServiceDatabase<NetworkDb> database,
    AreaLookup areas,
    StreetLookup streets,
    TimeProvider clock
)
{
    private const int MostColumns = 60;
    private const int ShownRows = 10;
    private const int ShownMunicipalities = 500;

    /// <summary>Errors: <see cref="Tables.UnreadableFileException"/> with a sentence where the file is not usable at all.</summary>
    public async Task<ProposedPlaces> HandleAsync(
        Caller caller,
        ReadOnlyMemory<byte> file,
        string fileName,
        PlaceWish wish,
        CancellationToken cancellationToken
    )
    {
        var table = PlaceTableReader.Read(file, ReadingOf(wish), PlaceColumnGuess.IsTitle, cancellationToken);
        var columns = table.Columns.Take(MostColumns).Select((name, index) => new PlaceColumn(name, index, table.Lines)).ToList();
        var guess = PlaceColumnGuess.Of(columns, table.IsGeo);
        var lists = await ListsAsync(caller, cancellationToken);
        var day = DayIn().Match(fileName);
        var isDay = DateOnly.TryParseExact(
            day.Value.Replace('_', '-'),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var named
        );
        var title = TitleOf(fileName);
        var known = lists.FirstOrDefault(list => PlainKey.Of(list.Source) == PlainKey.Of(title));
        var profile = new PlaceProfile
        {
            Source = known?.Source ?? title,
            Version = isDay ? named : DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            Encoding = wish.Encoding,
            Separator = wish.Separator,
            Sheet = wish.Sheet,
            HeaderRow = table.HeaderRow,
            Layer = table.Layers.Count > 0 ? wish.Layer ?? table.Layers[0] : null,
            Crs = wish.Crs,
            SwapAxes = wish.SwapAxes,
            Kind = KindOf(guess, title),
            KindName = guess.KindName is null ? KindNameIn(title) : "",
            Columns = guess.Columns,
        };
        var (question, systems, system) = Systems(table, columns, profile);
        var notes = new PlaceNotes(table, profile);
        notes.Tell(question, system, known, isDay);
        return new ProposedPlaces
        {
            Format = table.Description,
            Sheets = table.Sheets,
            Layers = table.Layers,
            IsGeo = table.IsGeo,
            Lines = table.Lines.Count,
            Columns = [.. columns.Select(column => column.Described())],
            Rows = [.. table.Lines.Take(ShownRows).Select(line => Shown(line, columns.Count))],
            Profile = profile,
            Notes = notes.Sorted,
            Systems = systems,
            Lists = lists,
            Municipalities = await MunicipalitiesAsync(cancellationToken),
        };
    }

    private static PlaceReading ReadingOf(PlaceWish wish) =>
        new()
        {
            Encoding = wish.Encoding,
            Separator = wish.Separator,
            Sheet = wish.Sheet,
            HeaderRow = wish.HeaderRow,
            Layer = wish.Layer,
            Crs = wish.Crs,
            SwapAxes = wish.SwapAxes,
        };

    private static (string? Question, IReadOnlyList<string> Systems, string System) Systems(
        PlaceTable table,
        IReadOnlyList<PlaceColumn> columns,
        PlaceProfile profile
    )
    {
        if (table.IsGeo)
        {
            return (table.Question, table.Answers, table.System);
        }

        if (profile.Crs != "auto" || profile.Columns.East is null)
        {
            return (null, [], profile.Crs);
        }

        var points = Texts(profile.Columns.East)
            .Zip(Texts(profile.Columns.North!))
            .Select(each => (East: PlacePoints.Number(each.First), North: PlacePoints.Number(each.Second)))
            .Where(each => each is { East: not (null or 0), North: not (null or 0) })
            .Select(each => (each.East!.Value, each.North!.Value))
            .ToList();
        var candidates = PlacePoints.Candidates(points);
        var names = candidates.Select(candidate => $"EPSG:{(int)candidate}").ToList();
        return candidates.Count > 1
            ? (PlacePoints.Question(points, candidates), names, "")
            : (null, [], names.FirstOrDefault() ?? "");

        IReadOnlyList<string> Texts(string name) => columns.First(column => column.Name == name).Texts;
    }

    private static ShownPlaceLine Shown(PlaceLine line, int columns) =>
        new(line.Number, [.. Enumerable.Range(0, columns).Select(column => PlaceColumn.Shorten(line[column]))]);

    private async Task<IReadOnlyList<KnownList>> ListsAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .Places.Where(place => place.Source != null)
            .GroupBy(place => place.Source!)
            .OrderBy(list => list.Key)
            .Select(list => new KnownList(list.Key, list.Count(), list.Max(place => place.SourceDate)))
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<KnownMunicipality>> MunicipalitiesAsync(CancellationToken cancellationToken)
    {
        var known = (await streets.ReadAsync(cancellationToken)).Municipalities;
        var names = known.Count == 0 ? [] : await areas.AllAsync(cancellationToken);
        var byCode = names.ToDictionary(area => area.Code, area => area.Name, StringComparer.Ordinal);
        return
        [
            .. known
                .Order(StringComparer.Ordinal)
                .Take(ShownMunicipalities)
                .Select(code => new KnownMunicipality(code, byCode.GetValueOrDefault(code, code))),
        ];
    }

    /// <summary>„kitas-2026-03-01.xlsx“ is the list „kitas“.</summary>
    private static string TitleOf(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/').Split('/')[^1]);
        var words = Separators().Replace(Days().Replace(PlainText.Cleaned(name), " "), " ").Trim();
        return words.Length switch
        {
            0 => "Einrichtungen",
            > 80 => words[..80],
            _ => words,
        };
    }

    private static string KindNameIn(string title) =>
        Kita().IsMatch(title) ? "Kita"
        : School().IsMatch(title) ? "Schule"
        : Advice().IsMatch(title) ? "Beratungsstelle"
        : Youth().IsMatch(title) ? "Jugendeinrichtung"
        : "";

    private static string KindOf(PlaceColumnGuess guess, string title) =>
        Meeting().IsMatch(title) || (guess.KindName is { } kinds && kinds.Distinct.All(Meeting().IsMatch))
            ? EditPlaceEndpoints.MeetingPlace
            : EditPlaceEndpoints.Facility;

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex("20[0-9]{2}[-_][01][0-9][-_][0-3][0-9]")]
    private static partial Regex DayIn();

    [GeneratedRegex("(19|20)[0-9]{2}([-_]?[0-9]{2}){0,2}|[0-9]{6,8}")]
    private static partial Regex Days();

    [GeneratedRegex("[\\s_.-]+")]
    private static partial Regex Separators();

    [GeneratedRegex("kita|kindertages|kindergärten|kindergarten", AnyCase)]
    private static partial Regex Kita();

    [GeneratedRegex("schule", AnyCase)]
    private static partial Regex School();

    [GeneratedRegex("beratung", AnyCase)]
    private static partial Regex Advice();

    [GeneratedRegex("jugend", AnyCase)]
    private static partial Regex Youth();

    [GeneratedRegex("treff|begegnung|nachbarschaft|mehrgenerationen", AnyCase)]
    private static partial Regex Meeting();
}
