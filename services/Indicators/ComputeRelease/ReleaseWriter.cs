using System.Text.Json;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Writes the snapshot of a release in the place of what an earlier computation left.</summary>
internal sealed class ReleaseWriter(JsonSerializerOptions json, TimeProvider clock)
{
    private const string Empty = """
        delete from release_count where release_id = @ReleaseId; delete from release_sign where release_id = @ReleaseId;
        delete from release_value where release_id = @ReleaseId; delete from release_source where release_id = @ReleaseId;
        delete from release_indicator where release_id = @ReleaseId; delete from release_area where release_id = @ReleaseId;
        delete from release_level where release_id = @ReleaseId;
        """;

    private const string CopyDivision = """
        insert into release_level (release_id, code, name, name_plural, rank, division, map_hash)
        select @ReleaseId, code, name, name_plural, rank, division, map_hash from area_level;
        insert into release_area (release_id, code, name, level, parent, path, members, position)
        select @ReleaseId, code, name, level, parent, path, members, position from area;
        """;

    private const string InsertSources = """
        insert into release_source (release_id, measure, dataset, period, place, delivery_id, sha256, file_name, accepted_at, division_version)
        select @ReleaseId, measure, dataset, period, place, "deliveryId", sha256, "fileName", "acceptedAt", "divisionVersion"
        from jsonb_to_recordset(@rows::jsonb)
            as r(measure text, dataset text, period text, place text, "deliveryId" uuid, sha256 text, "fileName" text, "acceptedAt" timestamptz, "divisionVersion" text)
        """;

    public async Task<WrittenRelease> WriteAsync(
        IndicatorsDb session,
        ReleaseInput input,
        ReleaseComputation computation,
        CancellationToken cancellationToken
    )
    {
        if (await session.HoldReleaseAsync(input.ReleaseId, cancellationToken) is not { State: "draft" } release)
        {
            throw new RefusedException("Die Freigabe ist inzwischen kein Entwurf mehr; es wurde nichts geändert.");
        }

        await session.ExecuteAsync(Empty, input, cancellationToken);
        await session.ExecuteAsync(CopyDivision, input, cancellationToken);
        session.AddRange(IndicatorRows(input, computation));
        await session.ExecuteAsync(
            InsertSources,
            new { input.ReleaseId, rows = JsonSerializer.Serialize(computation.Sources, json) },
            cancellationToken
        );
        await ReleaseRows.CopyValuesAsync(session, input, computation, cancellationToken);
        await ReleaseRows.CopySignsAsync(session, input, computation, cancellationToken);
        await ReleaseRows.CopyCountsAsync(session, input, computation, cancellationToken);
        var written = Tally(computation);
        Finish(release, input, computation, written);
        return written;
    }

    private void Finish(ReleaseRow release, ReleaseInput input, ReleaseComputation computation, WrittenRelease written)
    {
        release.ComputedAt = clock.GetUtcNow();
        release.DivisionVersion = input.DivisionVersion;
        release.PreviousId = input.PreviousId;
        release.DataAsOf = computation.Sources.Max(source => (DateTimeOffset?)source.AcceptedAt);
        release.ValueCount = written.Values;
        release.WithheldPublic = written.WithheldFromPublic;
        release.WithheldStaff = written.WithheldFromStaff;
        release.Findings = computation.Findings;
        release.Conversions = JsonSerializer.Serialize(input.Conversions, json);
        release.Unprotected = JsonSerializer.Serialize(computation.Unprotected, json);
    }

    private static IEnumerable<ReleaseIndicatorRow> IndicatorRows(ReleaseInput input, ReleaseComputation computation) =>
        computation
            .Indicators.OrderBy(indicator => indicator.Plan.Definition.Position ?? int.MaxValue)
            .Select(
                (indicator, position) =>
                    new ReleaseIndicatorRow
                    {
                        ReleaseId = input.ReleaseId,
                        Code = indicator.Plan.Code,
                        Version = indicator.Plan.Version,
                        Definition = indicator.Plan.DefinitionJson,
                        Periods = [.. indicator.Periods.Select(period => period.Period)],
                        Levels = ReleaseRows.LevelsOf(input.Tree, indicator),
                        Measures = [.. indicator.Plan.Measures],
                        Position = position,
                        IsFinished = indicator.Plan.IsFinishedIn(input.Observations),
                    }
            );

    private static WrittenRelease Tally(ReleaseComputation computation)
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

        return new WrittenRelease(values, withheldPublic, withheldStaff);
    }
}
