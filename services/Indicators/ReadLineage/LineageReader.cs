using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.ReadLineage;

/// <summary>Follows a value back. The counts come with the row that row-level security shows, or not at all.</summary>
internal sealed class LineageReader(IndicatorsDb values, IndicatorsDb sources, JsonSerializerOptions json)
{
    private const int ShownParts = 100;

    private const string ReadCounts = """
        select numerator, denominator from release_value
        where release_id = @id and indicator = @code and level = @level and area = @area and period = @period
        """;

    private const string ReadDecisions = """
        select form, count, withheld_from, public_cause, staff_cause, reason, remedy from release_count
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
        ReleasedLevel[] level = [.. frame.Levels.Where(known => known.Code == area.Level)];
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
        };
        var counts = await values.SingleOrDefaultAsync<Counts>(ReadCounts, key, cancellationToken);
        var division = await values
            .Releases.Where(known => known.Id == release.Id)
            .Select(known => new { known.DivisionVersion, known.Conversions })
            .SingleAsync(cancellationToken);
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
            division.DivisionVersion!,
            cell.Number,
            cell.State,
            ValueSigns.Of(cell.State),
            ValueSigns.MeaningOf(cell.State),
            counts?.Numerator,
            counts?.Denominator,
            await SourcesAsync(release, head, period, cancellationToken),
            cell.Flags?.Contains(nameof(ValueFlags.Converted)) == true ? Conversions(frame, area, division.Conversions) : [],
            cell.EstimatedShare,
            viewer.Audience == Audience.Statistikstelle
                ? await DecisionsAsync(release, head, area, period, cancellationToken)
                : null
        );
    }

    /// <summary>What of old areas is in the value, as far as it is not the area itself.</summary>
    private IReadOnlyList<LineageConversion> Conversions(ReleaseFrame frame, ReleasedArea area, string stored) =>
        [
            .. JsonSerializer
                .Deserialize<Conversion[]>(stored, json)!
                .Select(conversion => new LineageConversion(
                    conversion.From,
                    conversion.Weight ?? "",
                    [
                        .. conversion
                            .Shares.Where(part => frame.Area(part.New) is { } now && IsIn(now, area))
                            .Take(ShownParts)
                            .Select(part => new LineagePart(
                                part.Old,
                                part.OldName,
                                part.New,
                                frame.Area(part.New)!.Name,
                                part.Share
                            )),
                    ]
                ))
                .Where(conversion => conversion.Parts.Count > 0),
        ];

    private static bool IsIn(ReleasedArea part, ReleasedArea area) =>
        part.Path.Contains(area.Code) || area.Members?.Contains(part.Code) == true;

    private async Task<IReadOnlyList<LineageSource>> SourcesAsync(
        ReleaseHead release,
        IndicatorHead head,
        string period,
        CancellationToken cancellationToken
    ) =>
        await sources
            .ReleaseSources.Where(source => source.ReleaseId == release.Id && head.Measures.Contains(source.Measure))
            .Where(source => source.Period == period || EF.Functions.Like(source.Period, period + "-%"))
            .OrderBy(source => source.Measure)
            .ThenBy(source => source.Dataset)
            .ThenBy(source => source.Period)
            .ThenBy(source => source.Place)
            .Select(source => new LineageSource(
                source.Measure,
                source.Dataset,
                source.Period,
                source.Place,
                source.DeliveryId,
                source.Sha256,
                source.FileName,
                source.AcceptedAt,
                source.DivisionVersion
            ))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<LineageDecision>> DecisionsAsync(
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
        string[] numerators =
        [
            plan.Numerator.Key,
            .. plan.KnownParts is { } parts ? [parts.Numerator.Key] : Array.Empty<string>(),
        ];
        var decisions = await values.QueryAsync<StoredDecision>(
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
        return
        [
            .. decisions.Select(decision => new LineageDecision(
                numerators.Contains(decision.Form) ? "numerator" : "denominator",
                decision.Form,
                decision.Count,
                decision.WithheldFrom,
                decision.PublicCause,
                decision.StaffCause,
                decision.Reason,
                decision.Remedy
            )),
        ];
    }

    private sealed record Counts(decimal Numerator, decimal Denominator);

    private sealed record StoredDecision(
        string Form,
        decimal Count,
        short WithheldFrom,
        string? PublicCause,
        string? StaffCause,
        string? Reason,
        string? Remedy
    );
}
