using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.WarnOfReplacement;

/// <summary>Tells before a file is delivered, or read, what it will replace.</summary>
internal static class Replacement
{
    /// <summary>A sentence for a person; none where nothing of the dataset is accepted yet, or the period is new.</summary>
    public static async Task<ForetoldReplacement> ForetellAsync(
        DbSession session,
        DatasetDefinition definition,
        string? period,
        string fileName,
        CancellationToken cancellationToken
    )
    {
        var known = PeriodOf(definition.Profile, period, fileName);
        var replaced = await DeliveryInForce.ReadAsync(
            session,
            definition.Code,
            known is null ? [] : [known],
            Guid.Empty,
            cancellationToken
        );
        return new ForetoldReplacement(
            replaced.Count == 0 ? null
                : known is null
                    ? $"Von diesem Datensatz sind schon Zeiträume übernommen: {DeliveryInForce.Describe(replaced)}. Was die neue Datei davon enthält, ersetzt sie."
                : $"Dieser Zeitraum ist schon übernommen: {DeliveryInForce.Describe(replaced)}. Die neue Datei ersetzt, was dort steht.",
            known is not null
        );
    }

    /// <summary>Null where the period stands in the file, which nobody has read yet.</summary>
    private static string? PeriodOf(ImportProfile profile, string? given, string fileName)
    {
        var source = profile.Period;
        var reader = new PeriodReader(source);
        return
            source.Column is not null
            || source.Line is not null
            || profile.HeaderLines.Any(line => line.Is == HeaderMeaning.Period)
            || profile.BlockRows?.Is == HeaderMeaning.Period
            ? null
            : (given is null ? null : reader.Read(given))
                ?? (source.Value is { } value ? reader.Read(value) : null)
                ?? (source.FileName ? reader.ReadFileName(fileName) : null);
    }
}
