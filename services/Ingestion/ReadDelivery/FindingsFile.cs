using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Downloads;
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
        return TypedResults.File(Write(findings), CsvFile.ContentType, $"befunde-{delivery.Dataset}-{id:N}.csv");
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
                .Append(CsvFile.Cell(finding.Column ?? ""))
                .Append(';')
                .Append(CsvFile.Cell(finding.Text))
                .Append(';')
                .Append(CsvFile.Cell(finding.Rule))
                .Append("\r\n");
            foreach (var detail in finding.Details)
            {
                text.Append(SeverityOf(finding.Severity))
                    .Append(';')
                    .Append(detail.Row?.ToString(CultureInfo.InvariantCulture))
                    .Append(";;")
                    .Append(CsvFile.Cell(detail.Text))
                    .Append(';')
                    .Append(CsvFile.Cell(finding.Rule))
                    .Append("\r\n");
            }
        }

        return CsvFile.Bytes(text.ToString());
    }

    private static string SeverityOf(string severity) =>
        severity switch
        {
            "error" => "Fehler",
            "warning" => "Warnung",
            _ => "Hinweis",
        };
}
