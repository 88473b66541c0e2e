using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Measures;

/// <summary>
/// Whose the measures are. A measure belongs to one place, and only datasets of this place say something about it: otherwise one
/// row of a municipality would replace what the Kreis counts. Where two places have it from earlier times, it belongs to the
/// larger one.
/// </summary>
internal sealed class MeasureOwners
{
    // Whoever declares measures waits for whoever is about to.
    private const string Lock = "select pg_advisory_xact_lock(hashtextextended('measures', 0))";

    // The area at the root and no area at all are the same place.
    private const string Select = """
        select m ->> 'code' as measure, d.code as dataset, d.name, case when r.code is null then d.place else '' end as place,
               case when r.code is null then cardinality(d.place_path) else 0 end as depth,
               coalesce((m ->> 'additive')::boolean, true) as additive, coalesce((m ->> 'published')::boolean, false) as published,
               coalesce(m ->> 'name', '') as measure_name, coalesce(m ->> 'unit', '') as unit
        from dataset d cross join jsonb_array_elements(d.definition -> 'measures') m
        left join area r on r.code = d.place and r.parent is null
        order by d.code
        """;

    private readonly ILookup<string, DeclaredMeasure> _declared;

    public MeasureOwners(IEnumerable<DeclaredMeasure> declared) =>
        _declared = declared.ToLookup(measure => measure.Measure, StringComparer.Ordinal);

    /// <summary>The measures with the datasets that may deliver them, and what the owner says of their numbers.</summary>
    public IEnumerable<OwnedMeasure> All =>
        _declared
            .OrderBy(measure => measure.Key, StringComparer.Ordinal)
            .Select(measure =>
            {
                var owner = OwnerOf(measure)!;
                return new OwnedMeasure
                {
                    Measure = measure.Key,
                    Name = owner.MeasureName,
                    Unit = owner.Unit,
                    Datasets =
                    [
                        .. measure
                            .Where(dataset => dataset.Place == owner.Place)
                            .Select(dataset => dataset.Dataset)
                            .Distinct(StringComparer.Ordinal),
                    ],
                    Additive = owner.Additive,
                    Published = owner.Published,
                };
            });

    /// <summary>The session must see all datasets.</summary>
    public static async Task<MeasureOwners> ReadAsync(DbSession session, CancellationToken cancellationToken) =>
        new(await session.QueryAsync<DeclaredMeasure>(Select, null, cancellationToken));

    /// <summary>Nobody else declares measures until the session ends.</summary>
    public static Task HoldAsync(DbSession session, CancellationToken cancellationToken) =>
        session.ExecuteAsync(Lock, null, cancellationToken);

    /// <summary>Why a measure cannot be this dataset's, as a sentence that names both datasets; null where all can. The session must
    /// see all datasets, not only those of whoever asks.</summary>
    public static async Task<string?> ObjectionAsync(
        IngestionDb session,
        DatasetDefinition definition,
        CancellationToken cancellationToken
    )
    {
        var owners = await ReadAsync(session, cancellationToken);
        var place = await session.IsRootAsync(definition.Place, cancellationToken) ? "" : definition.Place;
        foreach (var measure in definition.Measures)
        {
            if (owners.ForeignOwner(measure.Code, definition.Code, place) is { } owner)
            {
                return $"Die Messgröße „{measure.Code}“ gehört zum {owner.Title}; „{definition.Name}“ ({definition.Code}) kann sie nicht auch liefern."
                    + " Bitte geben Sie der eigenen Messgröße einen eigenen Kurznamen.";
            }
        }

        return null;
    }

    /// <summary>The dataset of another place to which the measure belongs; null where this dataset may declare it.</summary>
    internal DeclaredMeasure? ForeignOwner(string measure, string dataset, string place)
    {
        // A dataset that moves to another place gives up what it had in the old one.
        var owner = OwnerOf(_declared[measure].Where(known => known.Dataset != dataset || known.Place == place));
        return owner?.Place == place ? null : owner;
    }

    private static DeclaredMeasure? OwnerOf(IEnumerable<DeclaredMeasure> measures) =>
        measures.MinBy(measure => (measure.Depth, measure.Place));
}
