using System.Text.Json;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Writes the snapshot of a release in the place of what an earlier computation left.</summary>
internal sealed class ReleaseWriter(JsonSerializerOptions json)
{
    private const string LockDraft = "select state from release where id = @ReleaseId for update";

    private const string Empty = """
        delete from release_count where release_id = @ReleaseId; delete from release_sign where release_id = @ReleaseId;
        delete from release_value where release_id = @ReleaseId; delete from release_source where release_id = @ReleaseId;
        delete from release_indicator where release_id = @ReleaseId; delete from release_area where release_id = @ReleaseId;
        delete from release_level where release_id = @ReleaseId;
        """;

    private const string CopyDivision = """
        insert into release_level (release_id, code, name, name_plural, rank, division)
        select @ReleaseId, code, name, name_plural, rank, division from area_level;
        insert into release_area (release_id, code, name, level, parent, path, members, position)
        select @ReleaseId, code, name, level, parent, path, members, position from area;
        """;

    private const string InsertIndicators = """
        insert into release_indicator (release_id, code, version, definition, periods, levels, measures, is_finished, position)
        select @ReleaseId, code, version, definition, periods, levels, measures, "isFinished", position
        from jsonb_to_recordset(@rows::jsonb)
            as r(code text, version int, definition jsonb, periods text[], levels text[], measures text[], "isFinished" boolean, position int)
        """;

    private const string InsertSources = """
        insert into release_source (release_id, measure, dataset, period, place, delivery_id, sha256, file_name, accepted_at)
        select @ReleaseId, measure, dataset, period, place, "deliveryId", sha256, "fileName", "acceptedAt"
        from jsonb_to_recordset(@rows::jsonb)
            as r(measure text, dataset text, period text, place text, "deliveryId" uuid, sha256 text, "fileName" text, "acceptedAt" timestamptz)
        """;

    private const string Finish = """
        update release set computed_at = now(), division_version = @DivisionVersion, previous_id = @PreviousId,
            data_as_of = (select max(accepted_at) from release_source where release_id = @ReleaseId),
            value_count = @values, withheld_public = @withheldPublic, withheld_staff = @withheldStaff,
            findings = @Findings
        where id = @ReleaseId
        """;

    public async Task<WrittenRelease> WriteAsync(
        DbSession session,
        ReleaseInput input,
        ReleaseComputation computation,
        CancellationToken cancellationToken
    )
    {
        if (await session.SingleOrDefaultAsync<string>(LockDraft, input, cancellationToken) != "draft")
        {
            throw new RefusedException("Die Freigabe ist inzwischen kein Entwurf mehr; es wurde nichts geändert.");
        }

        await session.ExecuteAsync(Empty, input, cancellationToken);
        await session.ExecuteAsync(CopyDivision, input, cancellationToken);
        await session.ExecuteAsync(
            InsertIndicators,
            new { input.ReleaseId, rows = IndicatorRows(input, computation) },
            cancellationToken
        );
        await session.ExecuteAsync(
            InsertSources,
            new { input.ReleaseId, rows = JsonSerializer.Serialize(input.Sources, json) },
            cancellationToken
        );
        await ReleaseRows.CopyValuesAsync(session, input, computation, cancellationToken);
        await ReleaseRows.CopySignsAsync(session, input, computation, cancellationToken);
        await ReleaseRows.CopyCountsAsync(session, input, computation, cancellationToken);
        var (values, withheldPublic, withheldStaff) = Tally(computation);
        await session.ExecuteAsync(
            Finish,
            new
            {
                input.ReleaseId,
                input.DivisionVersion,
                input.PreviousId,
                values,
                withheldPublic,
                withheldStaff,
                input.Findings,
            },
            cancellationToken
        );
        return new WrittenRelease(values, withheldPublic, withheldStaff);
    }

    private string IndicatorRows(ReleaseInput input, ReleaseComputation computation) =>
        JsonSerializer.Serialize(
            computation
                .Indicators.OrderBy(indicator => indicator.Plan.Definition.Position ?? int.MaxValue)
                .Select(
                    (indicator, position) =>
                        new
                        {
                            indicator.Plan.Code,
                            indicator.Plan.Version,
                            Definition = JsonDocument.Parse(indicator.Plan.DefinitionJson).RootElement,
                            Periods = indicator.Periods.ConvertAll(period => period.Period),
                            Levels = ReleaseRows.LevelsOf(input.Tree, indicator),
                            indicator.Plan.Measures,
                            IsFinished = indicator.Plan.IsFinishedIn(input.Observations),
                            Position = position,
                        }
                ),
            json
        );

    private static (long Values, long WithheldPublic, long WithheldStaff) Tally(ReleaseComputation computation)
    {
        var (values, withheldPublic, withheldStaff) = (0L, 0L, 0L);
        foreach (var (_, cells, needs) in computation.Indicators.SelectMany(indicator => indicator.Periods))
        {
            for (var area = 0; area < cells.Length; area++)
            {
                if (cells[area].Value is not null)
                {
                    values++;
                    withheldPublic += needs[area] > (byte)Audience.Oeffentlichkeit ? 1 : 0;
                    withheldStaff += needs[area] > (byte)Audience.Verwaltung ? 1 : 0;
                }
            }
        }

        return (values, withheldPublic, withheldStaff);
    }
}
