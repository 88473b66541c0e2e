using System.Globalization;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.PartnerNetwork.Requests;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>Reads places out of the lines of a table; what is no number or no text for people is a finding.</summary>
internal sealed class PlaceDraftReader(PlaceProfile profile, PlaceTable table, RowFindings findings)
{
    private const int MostPlaces = 100_000;
    private static readonly string[] _notKnown = ["-", "–", ".", "/", "x", "k.a.", "k. a.", "keine angabe", "unbekannt", "n/a"];

    private readonly Dictionary<string, int> _columns = table
        .Columns.Select((name, index) => (name, index))
        .DistinctBy(column => column.name, StringComparer.Ordinal)
        .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);

    public IReadOnlyList<PlaceDraft> Read(CoordinateSystem? system)
    {
        var drafts = new List<PlaceDraft>();
        foreach (var line in table.Lines)
        {
            if (Draft(line, system) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return WithoutTwins(drafts);
    }

    /// <summary>East and north of each line that has both.</summary>
    public IReadOnlyList<(double East, double North)> Coordinates() =>
        [
            .. table
                .Lines.Select(line =>
                    (
                        East: PlacePoints.Number(Cell(line, profile.Columns.East)),
                        North: PlacePoints.Number(Cell(line, profile.Columns.North))
                    )
                )
                .Where(point => point is { East: not (null or 0), North: not (null or 0) })
                .Select(point => (point.East!.Value, point.North!.Value)),
        ];

    private PlaceDraft? Draft(PlaceLine line, CoordinateSystem? system)
    {
        var fields = profile.Columns;
        var before = findings.Refused;
        var name = Text(line, fields.Name, 200);
        if (name.Length == 0 && findings.Refused == before)
        {
            findings.Refuse("Der Name fehlt.", line.Number, fields.Name);
        }

        var kindName = Text(line, fields.KindName, 100) is { Length: > 0 } own ? own : profile.KindName;
        if (kindName.Length == 0)
        {
            findings.Refuse("Die Art fehlt. Geben Sie eine für alle an.", line.Number, fields.KindName ?? "kindName");
        }

        var draft = new PlaceDraft
        {
            Line = line.Number,
            Key = "",
            Name = name,
            KindName = kindName,
            Organisation = Text(line, fields.Organisation, 200) is { Length: > 0 } carrier ? carrier : profile.Organisation,
            Street = Text(line, fields.Street, 150),
            HouseNumber = Text(line, fields.HouseNumber, 30),
            Postcode = Postcode(line),
            Town = Text(line, fields.Town, 100),
            Point = table.IsGeo ? line.Point : Point(line, system),
            Capacity = Capacity(line),
            Opening = Text(line, fields.Opening, 500),
            Website = Website(line),
            OpenTo = Text(line, fields.OpenTo, 200),
        };
        var key =
            fields.Key is null ? PlainKey.OfPlace(draft.Name, draft.Address)
            : Text(line, fields.Key, 100) is { Length: > 0 } given ? given
            : "";
        if (key.Length == 0)
        {
            findings.Refuse("Der Schlüssel fehlt.", line.Number, fields.Key);
        }

        return findings.Refused == before ? draft with { Key = key } : null;
    }

    private string Cell(PlaceLine line, string? column) =>
        column is not null && _columns.TryGetValue(column, out var index) ? line[index] : "";

    private string Text(PlaceLine line, string? column, int longest)
    {
        var text = Cell(line, column);
        if (text.Length == 0)
        {
            return text;
        }

        if (line.Doubts?.GetValueOrDefault(_columns[column!]) is { } doubt)
        {
            findings.Refuse(doubt, line.Number, column);
        }
        else if (PlainText.FaultOfName(text, longest) is { } fault)
        {
            findings.Refuse($"Spalte „{column}“: {fault}", line.Number, column);
        }
        else if (text[0] == '=')
        {
            findings.Refuse($"Spalte „{column}“ beginnt mit „=“ und wäre in einer Tabelle eine Formel.", line.Number, column);
        }

        return text;
    }

    // Spreadsheets drop the zero in front of 01067.
    private string Postcode(PlaceLine line)
    {
        var text = Text(line, profile.Columns.Postcode, 20);
        return text.Length == 4 && text.All(char.IsAsciiDigit) ? $"0{text}" : text;
    }

    private (double Lon, double Lat)? Point(PlaceLine line, CoordinateSystem? system)
    {
        var (east, north) = (Cell(line, profile.Columns.East), Cell(line, profile.Columns.North));
        if (system is null || (IsNotKnown(east) && IsNotKnown(north)))
        {
            return null;
        }

        if (PlacePoints.Number(east) is not { } x || PlacePoints.Number(north) is not { } y)
        {
            findings.Refuse($"„{Short(east)} | {Short(north)}“ sind keine Koordinaten.", line.Number, profile.Columns.East);
            return null;
        }

        if (x == 0 && y == 0)
        {
            return null; // what programs write where they found nothing
        }

        if (PlacePoints.InGermany(x, y, system.Value) is { } point)
        {
            return point;
        }

        findings.Refuse(PlacePoints.OutsideText(x, y, system.Value), line.Number, profile.Columns.East);
        return null;
    }

    private int? Capacity(PlaceLine line)
    {
        var text = Text(line, profile.Columns.Capacity, 40);
        if (IsNotKnown(text))
        {
            return null;
        }

        if (
            PlacePoints.Number(text) is { } number
            && number >= 0
            && number <= MostPlaces
            && number == Math.Floor(number)
            && !text.Contains('.', StringComparison.Ordinal)
        )
        {
            return (int)number;
        }

        findings.Refuse($"„{Short(text)}“ ist keine Zahl von Plätzen.", line.Number, profile.Columns.Capacity);
        return null;
    }

    private string Website(PlaceLine line)
    {
        var text = Text(line, profile.Columns.Website, 300);
        var address = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{text}" : text;
        if (IsNotKnown(text) || WebAddressAttribute.IsOne(address))
        {
            return IsNotKnown(text) ? "" : address;
        }

        findings.Warn(
            $"„{Short(text)}“ ist keine Internetadresse und wird nicht übernommen.",
            line.Number,
            profile.Columns.Website
        );
        return "";
    }

    private List<PlaceDraft> WithoutTwins(List<PlaceDraft> drafts)
    {
        var kept = new List<PlaceDraft>();
        foreach (var twins in drafts.GroupBy(draft => draft.Key, StringComparer.Ordinal))
        {
            kept.Add(twins.First());
            foreach (var twin in twins.Skip(1))
            {
                findings.Refuse(
                    profile.Columns.Key is null
                        ? $"„{twin.Name}“ steht mit derselben Anschrift schon in Zeile {twins.First().Line}. Sind es zwei, wählen Sie eine Spalte mit einem Schlüssel."
                        : $"Der Schlüssel „{Short(twin.Key)}“ steht schon in Zeile {twins.First().Line}.",
                    twin.Line,
                    profile.Columns.Key ?? profile.Columns.Name
                );
            }
        }

        return [.. kept.OrderBy(draft => draft.Line)];
    }

    private static bool IsNotKnown(string text) =>
        text.Length == 0 || _notKnown.Contains(text.ToLower(CultureInfo.InvariantCulture));

    private static string Short(string text) => PlainText.Cleaned(text.Length > 40 ? text[..40] + "…" : text);
}
