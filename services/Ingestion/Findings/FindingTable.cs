using NpgsqlTypes;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Ingestion.Findings;

/// <summary>Writes findings. COPY is refused on tables with row-level security, hence the way through a temporary one.</summary>
internal static class FindingTable
{
    private const string Stage = """
        create temporary table finding_in (ordinal int, severity text, rule text, row_number bigint, column_name text, text text) on commit drop
        """;

    private const string Insert = """
        insert into finding (delivery_id, ordinal, severity, rule, row_number, column_name, text)
        select @deliveryId, ordinal, severity, rule, row_number, column_name, text from finding_in
        """;

    public static async Task WriteAsync(
        DbSession session,
        Guid deliveryId,
        FindingList findings,
        CancellationToken cancellationToken
    )
    {
        if (findings.Count == 0)
        {
            return;
        }

        var details = new List<FindingDetailRow>();
        await session.ExecuteAsync(Stage, null, cancellationToken);
        await using (
            var copy = await session.Connection.BeginBinaryImportAsync(
                "copy finding_in from stdin (format binary)",
                cancellationToken
            )
        )
        {
            var ordinal = 0;
            foreach (var finding in findings.All())
            {
                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(++ordinal, cancellationToken);
                await copy.WriteAsync(finding.SeverityName, cancellationToken);
                await copy.WriteAsync(finding.Rule, cancellationToken);
                await (
                    finding.Row is { } row
                        ? copy.WriteAsync(row, NpgsqlDbType.Bigint, cancellationToken)
                        : copy.WriteNullAsync(cancellationToken)
                );
                await (
                    finding.Column is { } column
                        ? copy.WriteAsync(PlainText.Cleaned(column), cancellationToken)
                        : copy.WriteNullAsync(cancellationToken)
                );
                // It quotes the file, which may hold anything.
                await copy.WriteAsync(PlainText.Cleaned(finding.Text), cancellationToken);
                details.AddRange(finding.Details.Select((detail, position) => Row(deliveryId, ordinal, position, detail)));
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await session.ExecuteAsync(Insert, new { deliveryId }, cancellationToken);
        session.AddRange(details);
    }

    private static FindingDetailRow Row(Guid deliveryId, int ordinal, int position, FindingDetail detail) =>
        new()
        {
            DeliveryId = deliveryId,
            Ordinal = ordinal,
            Position = position,
            Dataset = detail.Dataset,
            RowNumber = detail.Row,
            Text = PlainText.Cleaned(detail.Text),
        };
}
