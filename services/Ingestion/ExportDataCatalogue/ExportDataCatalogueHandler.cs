using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.Ingestion.ReadDataCatalogue;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ExportDataCatalogue;

/// <summary>The public part of the catalogue as a graph: datasets whose entry says that they are public, and nothing of the rest.</summary>
internal sealed class ExportDataCatalogueHandler(
    ServiceDatabase<IngestionDb> database,
    DataCatalogueReader catalogue,
    CompletenessReader completeness,
    IOptions<IngestionOptions> options
)
{
    private const string ReadRoot = "select code, name from area where parent is null order by position limit 1";

    /// <param name="asked">The address under which the installation was asked, where no setting says another.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<RdfGraph> ReadAsync(string asked, CancellationToken cancellationToken)
    {
        // Everybody is told the same: what is public is said in the entry, not by the rights of who asks.
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var entries = await catalogue.ReadAsync(session, null, cancellationToken);
        var boards = (await completeness.ReadAsync(session, null, cancellationToken)).ToDictionary(
            board => board.Dataset.Code,
            StringComparer.Ordinal
        );
        var root = await session.SingleOrDefaultAsync<Root>(ReadRoot, null, cancellationToken);
        var settings = options.Value;
        var publisher = new CataloguePublisher(
            (settings.PublicAddress.Length > 0 ? settings.PublicAddress : asked).TrimEnd('/'),
            settings.CataloguePublisher.Length > 0 ? settings.CataloguePublisher : root?.Name ?? "Sozialplanung",
            settings.CatalogueMail,
            settings.CatalogueContributor
        );
        return DcatGraph.Of(
            publisher,
            [
                .. entries
                    .Where(entry => entry is { Dataset: not null, Entry.IsPublic: true })
                    .Select(entry => Published(entry, boards[entry.Dataset!], root?.Code ?? "")),
            ]
        );
    }

    private static PublishedDataset Published(CataloguedDataset known, BoardDataset board, string root)
    {
        var entry = known.Entry!;
        var place = board.Dataset.Place.Length > 0 ? board.Dataset.Place : root;
        return new PublishedDataset
        {
            Code = board.Dataset.Code,
            Title = known.Title,
            Description = new[] { entry.Description, known.Purpose, known.Title }.First(text => text.Length > 0),
            Theme = entry.Theme,
            Licence = entry.Licence,
            Terms = entry.Terms,
            Keywords = known.Measures,
            Frequency = board.Agreement is { } agreement ? Cadence.Frequency(agreement.Cadence) : "",
            ModifiedAt = known.UpdatedAt ?? board.Dataset.UpdatedAt,
            Time =
                board.Data.Delivered is [var first, .., var last] ? (first.Period, last.Period)
                : board.Data.Delivered is [var only] ? (only.Period, only.Period)
                : null,
            PlaceKey = place.Length is 5 or 8 && place.All(char.IsAsciiDigit) ? place : "",
            Indicators = [.. (known.Indicators ?? []).Where(indicator => indicator.IsReleased)],
        };
    }

    private sealed record Root(string Code, string Name);
}
