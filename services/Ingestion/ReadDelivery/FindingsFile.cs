using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadDelivery;

/// <summary>All findings of a delivery as CSV that a spreadsheet opens by double click: UTF-8 with mark, semicolons, German
/// head.</summary>
internal static class FindingsFile
{
    public static async Task<IResult> GetAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Deliveries.FindAsync([id], cancellationToken) is not { } delivery)
        {
            return Problems.NotFound("Diese Lieferung gibt es nicht.");
        }

        var findings = await DeliveryReader.Findings(session, id).ToListAsync(cancellationToken);
        return TypedResults.File(Write(findings), "text/csv; charset=utf-8", $"befunde-{delivery.Dataset}-{id:N}.csv");
    }

    internal static byte[] Write(IEnumerable<ShownFinding> findings)
    {
        var text = new StringBuilder("Schwere;Zeile;Spalte;Befund;Regel\r\n");
        foreach (var finding in findings)
        {
            text.Append(SeverityOf(finding.Severity))
                .Append(';')
                .Append(finding.Row?.ToString(CultureInfo.InvariantCulture))
                .Append(';')
                .Append(Cell(finding.Column ?? ""))
                .Append(';')
                .Append(Cell(finding.Text))
                .Append(';')
                .Append(Cell(finding.Rule))
                .Append("\r\n");
            foreach (var detail in finding.Details)
            {
                text.Append(SeverityOf(finding.Severity))
                    .Append(';')
                    .Append(detail.Row?.ToString(CultureInfo.InvariantCulture))
                    .Append(";;")
                    .Append(Cell(detail.Text))
                    .Append(';')
                    .Append(Cell(finding.Rule))
                    .Append("\r\n");
            }
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Quoted; an apostrophe before what a spreadsheet would take for a formula (ASVS 5.0, 1.2.10).</summary>
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\0', ..] ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string SeverityOf(string severity) =>
        severity switch
        {
            "error" => "Fehler",
            "warning" => "Warnung",
            _ => "Hinweis",
        };
}
