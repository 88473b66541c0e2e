using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ChooseDivision;

/// <summary>Finds the Gebietsstand that a delivery is read against, and its areas.</summary>
internal sealed class DivisionOfDelivery(GeographyCopy geography, FormerAreas former, DeliveryFiles files)
{
    public Task<AreaDirectory> CurrentAsync(CancellationToken cancellationToken) => geography.AreasAsync(cancellationToken);

    /// <summary>
    /// What whoever delivers said counts first, then the dataset, then the periods of the file. Errors: <see cref="NotYetException"/> while
    /// it is not known of all Gebietsstände when they hold; <see cref="UnreadableFileException"/> where the dataset names none that exists.
    /// </summary>
    public async Task<(AreaDirectory Areas, ChosenDivision Chosen)> FindAsync(
        DeliveryRow delivery,
        DatasetDefinition definition,
        Func<long, long, string, CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var current = await geography.AreasAsync(cancellationToken);
        var choice = new DivisionChoice(await KnownAsync(current.DivisionVersion, cancellationToken), current.DivisionVersion);
        if (definition.Profile.Layout == TableLayout.Register)
        {
            return (current, choice.OfAddresses());
        }

        var ofDataset = definition.Profile.Area.Division;
        if (delivery.GivenDivision is { } given)
        {
            return (await AreasAsync(given, current, cancellationToken), choice.Named(given, byDataset: false));
        }

        if (ofDataset == AreaSource.CurrentDivision)
        {
            return (current, choice.Named(current.DivisionVersion, byDataset: true));
        }

        if (ofDataset is not null)
        {
            return await former.ExistsAsync(ofDataset, cancellationToken) || ofDataset == current.DivisionVersion
                ? (await AreasAsync(ofDataset, current, cancellationToken), choice.Named(ofDataset, byDataset: true))
                : throw new UnreadableFileException(
                    $"Den Gebietsstand „{ofDataset}“, zu dem die Gebiete dieses Datensatzes gehören (area.division), gibt es nicht. Bitte lesen Sie seine Gebiete ein, oder ändern Sie den Datensatz."
                );
        }

        var chosen = choice.Of(
            choice.DependsOnPeriods
                ? await FilePeriods.OfAsync(
                    files.PathOf(delivery.StoredFile ?? ""),
                    delivery.FileName,
                    delivery.GivenPeriod,
                    definition,
                    report,
                    cancellationToken
                )
                : []
        );
        return (await AreasAsync(chosen.Report.Version, current, cancellationToken), chosen);
    }

    /// <summary>Where the list lacks the current one, it is older than our areas: what holds when is not sure yet.</summary>
    private async Task<IReadOnlyList<KnownDivision>> KnownAsync(string current, CancellationToken cancellationToken)
    {
        var known = await former.KnownAsync(cancellationToken);
        if (known.Count == 0 || current.Length == 0 || known.Any(division => division.Version == current))
        {
            return known;
        }

        try
        {
            await former.FetchAsync(cancellationToken);
        }
        catch (HttpRequestException)
        {
            throw Waiting();
        }

        known = await former.KnownAsync(cancellationToken);
        return known.Any(division => division.Version == current) ? known : throw Waiting();
    }

    private static NotYetException Waiting() =>
        new(
            "Wartet auf die Liste der Gebietsstände, damit die Datei gegen den richtigen gelesen wird. Das dauert wenige Sekunden."
        );

    /// <summary>A Gebietsstand cannot be deleted, so what was there when the file came is there.</summary>
    private async Task<AreaDirectory> AreasAsync(string version, AreaDirectory current, CancellationToken cancellationToken) =>
        version == current.DivisionVersion
            ? current
            : await former.ReadAsync(version, cancellationToken)
                ?? throw new InvalidOperationException($"There is no division {version} any more.");
}
