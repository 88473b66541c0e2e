using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.ServiceDefaults.Texts;
using Sozialplanung.Tables;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>From a file and its profile to places without areas yet.</summary>
internal static class PlaceListReader
{
    public static (PlaceTable? Table, IReadOnlyList<PlaceDraft> Drafts) Read(
        ReadOnlyMemory<byte> file,
        PlaceProfile profile,
        ImportFindings findings,
        RowFindings rows,
        CancellationToken cancellationToken
    )
    {
        Check(profile, findings);
        if (findings.HasErrors)
        {
            return (null, []);
        }

        PlaceTable table;
        try
        {
            table = PlaceTableReader.Read(file, ReadingOf(profile), _ => false, cancellationToken);
        }
        catch (UnreadableFileException e)
        {
            findings.Refuse(e.Message);
            return (null, []);
        }

        CheckColumns(profile, table, findings);
        TellFile(table, findings, rows);
        if (findings.HasErrors)
        {
            return (table, []);
        }

        var reader = new PlaceDraftReader(profile, table, rows);
        var system = table.IsGeo ? null : SystemOf(profile, reader, findings);
        return findings.HasErrors && system is null && !table.IsGeo && profile.Columns.East is not null
            ? (table, [])
            : (table, reader.Read(system));
    }

    private static PlaceReading ReadingOf(PlaceProfile profile) =>
        new()
        {
            Encoding = profile.Encoding,
            Separator = profile.Separator,
            Sheet = profile.Sheet,
            HeaderRow = profile.HeaderRow,
            Layer = profile.Layer,
            Crs = profile.Crs,
            SwapAxes = profile.SwapAxes,
        };

    private static void Check(PlaceProfile profile, ImportFindings findings)
    {
        if (string.IsNullOrWhiteSpace(profile.Source) || PlainText.FaultOfName(profile.Source, 100) is not null)
        {
            findings.Refuse("Die Liste braucht einen Namen von höchstens 100 Zeichen.", column: "source");
        }

        if (!PlaceFields.IsKind(profile.Kind))
        {
            findings.Refuse("Einzulesen sind Einrichtungen (facility) oder Orte der Begegnung (meetingPlace).", column: "kind");
        }

        foreach (
            var (text, longest, member) in new[]
            {
                (profile.KindName, 100, "kindName"),
                (profile.Organisation, 200, "organisation"),
                (profile.Municipality ?? "", 60, "municipality"),
            }
        )
        {
            if (PlainText.FaultOfName(text, longest) is { } fault)
            {
                findings.Refuse(fault, column: member);
            }
        }

        if (profile.HeaderRow < 0)
        {
            findings.Refuse("Die Zeile mit den Spaltennamen ist 0 (keine) oder größer.", column: "headerRow");
        }
    }

    private static void CheckColumns(PlaceProfile profile, PlaceTable table, ImportFindings findings)
    {
        foreach (var missing in profile.Columns.Named.Where(name => !table.Columns.Contains(name, StringComparer.Ordinal)))
        {
            findings.Refuse(
                $"Die Spalte „{missing}“ fehlt. Vorhanden sind: {string.Join(", ", table.Columns.Take(20))}.",
                table.HeaderRow,
                missing
            );
        }

        if (profile.Columns.East is null != profile.Columns.North is null)
        {
            findings.Refuse("Koordinaten stehen in zwei Spalten; eine davon ist nicht gewählt.", column: "north");
        }
    }

    private static void TellFile(PlaceTable table, ImportFindings findings, RowFindings rows)
    {
        if (table.Question is { } question)
        {
            findings.Refuse(question, column: "crs");
            return;
        }

        foreach (var (line, isRefused, text) in table.Findings)
        {
            if (isRefused)
            {
                rows.Refuse(text, line, "geometry");
            }
            else
            {
                findings.Warn(text, line, "geometry");
            }
        }

        if (table.Lines.Count == 0)
        {
            findings.Refuse("Die Datei enthält keine Einrichtungen.");
        }
    }

    private static CoordinateSystem? SystemOf(PlaceProfile profile, PlaceDraftReader reader, ImportFindings findings)
    {
        if (profile.Columns.East is null)
        {
            return null;
        }

        if (profile.Crs != "auto")
        {
            if (CoordinateSystemDetection.FromName(profile.Crs) is not { } named)
            {
                findings.Refuse(PlacePoints.UnknownSystem(profile.Crs), column: "crs");
                return null;
            }

            return named;
        }

        var points = reader.Coordinates();
        var candidates = PlacePoints.Candidates(points);
        if (PlacePoints.Question(points, candidates) is { } question)
        {
            findings.Refuse(question, column: "crs");
            return null;
        }

        if (candidates.Count == 0 && points.Count > 0)
        {
            findings.Refuse(
                "Die Koordinaten liegen in keinem bekannten System in Deutschland. Sind Ost und Nord vertauscht, oder ist es eine andere Spalte?",
                column: profile.Columns.East
            );
            return null;
        }

        return candidates.Count == 0 ? CoordinateSystem.Wgs84 : candidates[0];
    }
}
