using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>The published version of an index over a release, from the cache where this audience asked before.</summary>
internal sealed class ReadIndexHandler(
    ServiceDatabase<IndicatorsDb> database,
    ReleaseFrames frames,
    AnswerCache cache,
    JsonSerializerOptions json,
    IConfiguration configuration
)
{
    private readonly int _cellLimit = configuration.GetValue("Values:CellLimit", 100_000);

    public async Task<Answer> ReadAsync(
        string code,
        IndexRequest request,
        Viewer viewer,
        string ifNoneMatch,
        CancellationToken cancellationToken
    )
    {
        var (found, none) = await FindAsync(code, request, viewer, cancellationToken);
        if (found is not { } published)
        {
            return new(none!);
        }

        var (plan, faults) = IndexPlan.Of(published.Frame, published.Definition, request.Period);
        if (plan is null)
        {
            return new(
                Problems.Conflict(
                    "index-not-computable",
                    $"Der Index „{published.Definition.Name}“ lässt sich so nicht rechnen: {faults[0]}",
                    faults.Count > 1 ? string.Join(" ", faults.Skip(1)) : null
                )
            );
        }

        if (TooLarge(plan, _cellLimit) is { } refusal)
        {
            return new(Problems.BadInput("too-many-cells", refusal));
        }

        var requestKey = KeyOf(code, published.Version, plan.PeriodKey, request);
        var eTag = AnswerHeaders.ETagOf(plan.Frame.Release, viewer, requestKey);
        if (ifNoneMatch == eTag)
        {
            return new(eTag, null);
        }

        var rendered = await cache.GetOrAddAsync(
            plan.Frame.Release,
            viewer,
            requestKey,
            token => RenderAsync(plan, published.Version, request, viewer, token),
            cancellationToken
        );
        return new(eTag, rendered);
    }

    /// <summary>Why an index is too large to be computed while somebody waits; null: it is not.</summary>
    public static string? TooLarge(IndexPlan plan, int limit)
    {
        var cells = plan.Areas.Count * IndexInput.HeadsOf(plan).Count;
        return cells <= limit
            ? null
            : string.Create(
                CultureInfo.GetCultureInfo("de-DE"),
                $"Der Index umfasst {cells:N0} Werte, erlaubt sind {limit:N0}. Bitte eine gröbere Ebene oder weniger Indikatoren wählen."
            );
    }

    private async Task<(Published? Found, ProblemHttpResult? None)> FindAsync(
        string code,
        IndexRequest request,
        Viewer viewer,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        var (frame, refusal) = await frames.FindAsync(session, request.Release, cancellationToken);
        if (frame is null)
        {
            return (null, refusal);
        }

        var row = await session
            .Indexes.AsNoTracking()
            .Where(index => index.Code == code && index.IsPublished && !index.IsRetired)
            .SingleOrDefaultAsync(cancellationToken);
        return row is null
            ? (null, Problems.NotFound($"Einen freigegebenen Index „{code}“ gibt es nicht."))
            : (new Published(frame, row.ReadDefinition(json), row.Version), null);
    }

    private async Task<RenderedAnswer> RenderAsync(
        IndexPlan plan,
        int version,
        IndexRequest request,
        Viewer viewer,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        var input = await IndexInput.ReadAsync(session, viewer, plan, cancellationToken);
        var index = IndexComputation.Of(plan, input, viewer) with { Version = version };
        return request.Format == "csv"
            ? CsvIndex.Render(index, request.DecimalSign == "comma")
            : new RenderedAnswer { Content = JsonSerializer.SerializeToUtf8Bytes(index, json) };
    }

    private static string KeyOf(string code, int version, string period, IndexRequest request)
    {
        var text = $"index|{code}|{version}|{period}|{request.Format ?? "json"}|{request.DecimalSign == "comma"}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
    }

    private sealed record Published(ReleaseFrame Frame, IndexDefinition Definition, int Version);

    /// <summary>An answer, "you have it already" (no content), or why there is none.</summary>
    internal sealed record Answer(string? ETag, RenderedAnswer? Rendered)
    {
        public Answer(ProblemHttpResult problem)
            : this(null, null) => Problem = problem;

        public ProblemHttpResult? Problem { get; }
    }
}
