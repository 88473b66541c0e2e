using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.ReadDataCatalogue;

/// <summary>Reads the catalogue: every dataset the session may see, whether or not anybody wrote about it, and the wishes.</summary>
internal sealed class DataCatalogueReader(CompletenessReader completeness, IndicatorUses uses)
{
    private const string ReadLevels = "select code, name from area_level";

    /// <summary>All, or the one with this key; those that are there come first, each part by title.</summary>
    public async Task<IReadOnlyList<CataloguedDataset>> ReadAsync(
        IngestionDb session,
        string? key,
        CancellationToken cancellationToken
    )
    {
        var wish = Guid.TryParse(key, out var id) ? id : (Guid?)null;
        var entries = await session
            .CatalogueEntries.Where(entry => key == null || entry.Dataset == key || entry.Id == wish)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        // An entry keeps its id when its dataset comes.
        var code =
            wish is null ? key
            : entries is [{ Dataset: { } linked }] ? linked
            : key;
        var datasets = await completeness.ReadAsync(session, code, cancellationToken);
        var providers = await session.Providers.ToDictionaryAsync(row => row.Id, cancellationToken);
        var agreements = await session.Agreements.ToDictionaryAsync(row => row.Id, cancellationToken);
        var levels = (await session.QueryAsync<Level>(ReadLevels, null, cancellationToken)).ToDictionary(
            level => level.Code,
            level => level.Name
        );
        var indicators = datasets.Count > 0 ? await uses.ReadAsync(cancellationToken) : null;
        var ofDatasets = entries.Where(entry => entry.Dataset is not null).ToDictionary(entry => entry.Dataset!);
        return
        [
            .. datasets
                .Select(dataset => There(dataset, ofDatasets.GetValueOrDefault(dataset.Dataset.Code), levels, indicators))
                .OrderBy(entry => entry.Title, GermanOrder.Names),
            .. entries
                .Where(entry => entry.Dataset is null)
                .Select(entry =>
                    Wished(entry, entry.Agreement is { } agreement ? agreements.GetValueOrDefault(agreement) : null, providers)
                )
                .OrderBy(entry => entry.Title, GermanOrder.Names),
        ];
    }

    private CataloguedDataset There(
        BoardDataset board,
        CatalogueEntryRow? row,
        Dictionary<string, string> levels,
        ILookup<string, UsedIndicator>? indicators
    )
    {
        var definition = board.Dataset.ReadDefinition();
        var judgement = new CellJudgement(completeness.Today);
        string[] overdue =
        [
            .. BoardPeriods
                .Last(board.Columns, completeness.Today)
                .Select(period => judgement.Of(board.Data, period))
                .Where(cell => cell.IsOverdue)
                .Select(cell => cell.Sentence),
        ];
        return new CataloguedDataset
        {
            Key = board.Dataset.Code,
            Dataset = board.Dataset.Code,
            Title = row is { Title.Length: > 0 } ? row.Title : board.Dataset.Name,
            Entry = row is null ? null : EntryOf(row),
            ProviderName = board.Provider,
            AgreementTitle = board.Agreement?.Title ?? "",
            CadenceWords = board.Agreement is { } agreed ? Cadence.Words(agreed.Cadence) : "",
            Purpose = PurposeOf(row, board.Agreement),
            ThemeName = CatalogueLists.Themes.GetValueOrDefault(row?.Theme ?? "", ""),
            LicenceName = CatalogueLists.Licences.GetValueOrDefault(row?.Licence ?? "", definition.Licence),
            LevelName = levels.GetValueOrDefault(definition.Level, definition.Level),
            Measures = [.. definition.Measures.Select(measure => measure.NameOrCode())],
            Missing = MissingOf(row, board.Agreement, board.Provider),
            OpenQuestions = row?.ReadQuestions().Count(question => !question.IsAnswered) ?? 0,
            LastPeriod = board.Data.Delivered is [.., var last] ? last.Period.Name : "",
            IsOverdue = overdue.Length > 0,
            Overdue = overdue,
            Indicators = indicators is null
                ? null
                :
                [
                    .. definition
                        .Measures.SelectMany(measure => indicators[measure.Code])
                        .DistinctBy(indicator => indicator.Code)
                        .OrderBy(indicator => indicator.Name, GermanOrder.Names),
                ],
            UpdatedAt = row?.UpdatedAt,
            UpdatedBy = row?.UpdatedBy,
        };
    }

    private CataloguedDataset Wished(CatalogueEntryRow row, AgreementRow? agreement, Dictionary<Guid, ProviderRow> providers)
    {
        var provider = (agreement?.Provider ?? row.Provider) is { } id ? providers.GetValueOrDefault(id)?.Name ?? "" : "";
        var isOverdue = row.NeededBy < completeness.Today;
        return new CataloguedDataset
        {
            Key = row.Id.ToString(),
            Title = row.Title,
            Entry = EntryOf(row),
            ProviderName = provider,
            AgreementTitle = agreement?.Title ?? "",
            CadenceWords = agreement is null ? "" : Cadence.Words(agreement.Cadence),
            Purpose = PurposeOf(row, agreement),
            ThemeName = CatalogueLists.Themes.GetValueOrDefault(row.Theme, ""),
            LicenceName = CatalogueLists.Licences.GetValueOrDefault(row.Licence, ""),
            LevelName = "",
            Measures = [],
            Missing = MissingOf(row, agreement, provider),
            OpenQuestions = row.ReadQuestions().Count(question => !question.IsAnswered),
            LastPeriod = "",
            IsOverdue = isOverdue,
            Overdue = isOverdue
                ? [FormattableString.Invariant($"{row.Title}: gewünscht bis {row.NeededBy:d.M.yyyy} und noch nicht da.")]
                : [],
            Indicators = [],
            UpdatedAt = row.UpdatedAt,
            UpdatedBy = row.UpdatedBy,
        };
    }

    private static IReadOnlyList<string> MissingOf(CatalogueEntryRow? row, AgreementRow? agreement, string provider) =>
        [
            .. new[]
            {
                agreement is null ? "Ohne Vereinbarung" : "",
                PurposeOf(row, agreement).Length == 0 ? "Ohne Zweck" : "",
                provider.Length == 0 ? "Ohne Datengeber" : "",
                agreement is { LegalBasis.Length: 0 } ? "Ohne Rechtsgrundlage" : "",
            }.Where(text => text.Length > 0),
        ];

    private static string PurposeOf(CatalogueEntryRow? row, AgreementRow? agreement) =>
        row is { Purpose.Length: > 0 } ? row.Purpose : agreement?.Purpose ?? "";

    private static EntryRequest EntryOf(CatalogueEntryRow row) =>
        new()
        {
            Dataset = row.Dataset,
            Title = row.Title,
            Description = row.Description,
            Purpose = row.Purpose,
            Theme = row.Theme,
            AskedBy = row.AskedBy,
            AskedOn = row.AskedOn,
            NeededBy = row.NeededBy,
            Provider = row.Provider,
            Agreement = row.Agreement,
            QualityNote = row.QualityNote,
            Gaps = row.Gaps,
            Questions = row.ReadQuestions(),
            Licence = row.Licence,
            Terms = row.Terms,
            IsPublic = row.IsPublic,
        };

    private sealed record Level(string Code, string Name);
}
