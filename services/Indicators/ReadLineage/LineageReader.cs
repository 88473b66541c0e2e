using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ReadLineage;

/// <summary>Follows a value back. The counts come with the row that row-level security shows, or not at all.</summary>
internal sealed class LineageReader(DbSession values, DbSession sources)
{
    private const string ReadCounts = """
        select numerator, denominator from release_value
        where release_id = @id and indicator = @code and level = @level and area = @area and period = @period
        """;

    private const string ReadSources = """
        select measure, dataset, period, place, delivery_id, sha256, file_name, accepted_at from release_source
        where release_id = @id and measure = any(@measures) and (period = @period or period like @within) order by measure, dataset, period, place
        """;

    private const string ReadDecisions = """
        select form, count, withheld_from, public_cause, staff_cause from release_count
        where release_id = @id and form = any(@forms) and area = @area and period = @period order by form
        """;

    public async Task<ValueLineage> ReadAsync(
        ReleaseFrame frame,
        Viewer viewer,
        IndicatorHead head,
        ReleasedArea area,
        string period,
        CancellationToken cancellationToken
    )
    {
        var release = frame.Release;
        AreaLevel[] level = [.. frame.Levels.Where(known => known.Code == area.Level)];
        var cell = (await ValueTables.ReadAsync(values, viewer, release, head, level, [area], [period], cancellationToken)).Cell(
            0,
            0
        );
        var key = new
        {
            id = release.Id,
            code = head.Code,
            level = area.Level,
            area = area.Code,
            period,
            within = period + "-%",
            measures = head.Measures,
        };
        var counts = await values.SingleOrDefaultAsync<Counts>(ReadCounts, key, cancellationToken);
        var divisionVersion = await values.SingleAsync<string>(
            "select division_version from release where id = @id",
            key,
            cancellationToken
        );
        return new ValueLineage(
            head.Code,
            head.Definition.Name,
            head.Version,
            head.Definition.Numerator,
            head.Definition.Denominator,
            head.Definition.Factor,
            area.Code,
            area.Name,
            period,
            release.Id,
            release.Name,
            divisionVersion,
            cell.Number,
            cell.State,
            ValueSigns.Of(cell.State),
            ValueSigns.MeaningOf(cell.State),
            counts?.Numerator,
            counts?.Denominator,
            await sources.QueryAsync<LineageSource>(ReadSources, key, cancellationToken),
            viewer.Audience == Audience.Statistikstelle
                ? await DecisionsAsync(release, head, area, period, cancellationToken)
                : null
        );
    }

    private Task<IReadOnlyList<LineageDecision>> DecisionsAsync(
        ReleaseHead release,
        IndicatorHead head,
        ReleasedArea area,
        string period,
        CancellationToken cancellationToken
    )
    {
        var plan = new IndicatorPlan(head.Code, head.Version, head.Definition, "");
        var forms = plan
            .Forms.Concat(plan.KnownParts is { } known ? [known.Numerator, known.Denominator] : [])
            .Select(form => form.Key)
            .ToArray();
        return values.QueryAsync<LineageDecision>(
            ReadDecisions,
            new
            {
                id = release.Id,
                forms,
                area = area.Code,
                period,
            },
            cancellationToken
        );
    }

    private sealed record Counts(decimal Numerator, decimal Denominator);
}
