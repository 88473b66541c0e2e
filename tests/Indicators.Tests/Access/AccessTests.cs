using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.Access;

/// <summary>Every endpoint for every role: who is let in, and that no endpoint is missing from the list.</summary>
public sealed class AccessTests(IndicatorsApi api)
{
    private const string Public = "Oeffentlichkeit Datenlieferant Sozialplanung Statistikstelle Verwalter Dienst";
    private const string SignedIn = "Datenlieferant Sozialplanung Statistikstelle Verwalter Dienst";
    private const string Editors = "Sozialplanung Verwalter Dienst";
    private const string Staff = "Sozialplanung Statistikstelle Verwalter";

    private static readonly (string Method, string Path, string Allowed)[] _grants =
    [
        ("GET", "/catalogue", Public),
        ("GET", "/catalogue/areas", Public),
        ("GET", "/values/{indicator}", Public),
        ("GET", "/values/{indicator}/{area}/{period}/lineage", Public),
        ("GET", "/profile/{area}", Public),
        ("GET", "/analyses/change/{indicator}", Public),
        ("GET", "/analyses/trend/{indicator}", Public),
        ("GET", "/analyses/uncertainty/{indicator}", Public),
        ("GET", "/analyses/clusters/{indicator}", Public),
        ("GET", "/analyses/segregation/{indicator}", Public),
        ("GET", "/analyses/correlation/{indicator}", Public),
        ("GET", "/analyses/similarity/{indicator}", Public),
        ("GET", "/releases", Public),
        ("GET", "/releases/{id}", Public),
        ("GET", "/releases/rules", Staff),
        ("GET", "/releases/{id}/comparison", Staff),
        ("GET", "/deliveries/{id}/uses", "Datenlieferant Sozialplanung Statistikstelle Verwalter Dienst"),
        ("GET", "/waiting", Staff),
        ("GET", "/releases/{id}/differences", Staff),
        ("GET", "/releases/{id}/ticks", Staff),
        ("PUT", "/releases/{id}/ticks/{indicator}", Staff),
        ("DELETE", "/releases/{id}/ticks/{indicator}", Staff),
        ("POST", "/releases/{id}/schedule", Staff),
        ("DELETE", "/releases/{id}/schedule", Staff),
        ("POST", "/releases", Staff),
        ("POST", "/releases/{id}/compute", Staff),
        ("POST", "/releases/{id}/check", Staff),
        ("POST", "/releases/{id}/reopen", Staff),
        ("POST", "/releases/{id}/publish", Staff),
        ("POST", "/releases/{id}/withdraw", "Statistikstelle"),
        ("GET", "/definitions", SignedIn),
        ("GET", "/definitions/domains", SignedIn),
        ("GET", "/definitions/{code}/versions", SignedIn),
        ("PUT", "/definitions/{code}", Staff),
        ("DELETE", "/definitions/{code}", Staff),
        ("GET", "/definitions/measures", Staff),
        ("POST", "/definitions/trial", Staff),
        ("GET", "/indexes", Public),
        ("GET", "/indexes/{code}", Public),
        ("GET", "/indexes/{code}/versions", SignedIn),
        ("PUT", "/indexes/{code}", Staff),
        ("DELETE", "/indexes/{code}", Staff),
        ("POST", "/indexes/{code}/publish", Staff),
        ("POST", "/indexes/trial", Staff),
        ("GET", "/definitions/ready", Staff),
        ("POST", "/definitions/ready", Staff),
        ("GET", "/trial-cuts/choices", Editors),
        ("POST", "/trial-cuts", Editors),
        ("GET", "/jobs", SignedIn),
        ("GET", "/jobs/{id}", SignedIn),
        ("GET", "/jobs/{id}/events", SignedIn),
        ("POST", "/jobs/{id}/cancel", SignedIn),
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, Role, bool> Matrix()
    {
        var matrix = new TheoryData<string, string, Role, bool>();
        foreach (var (method, path, allowed) in _grants)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                matrix.Add(method, path, role, allowed.Split(' ').Contains(role.ToString()));
            }
        }

        return matrix;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_role_reaches_what_is_meant_for_it_and_nothing_else(
        string method,
        string path,
        Role role,
        bool isAllowed
    )
    {
        using var client =
            role == Role.Oeffentlichkeit ? api.Service.Anonymous() : api.Service.As(role, IndicatorsApi.Kreis, $"matrix-{role}");
        var concrete = path.Replace("{indicator}", "nichts")
            .Replace("{area}", "nichts")
            .Replace("{period}", "2024")
            .Replace("{code}", "nichts")
            .Replace("{id}", Guid.Empty.ToString());
        using var request = new HttpRequestMessage(new HttpMethod(method), concrete);
        if (method is "POST" or "PUT")
        {
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);

        var isRefused = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
        isRefused.ShouldBe(!isAllowed, $"{method} {path} als {role}: {answer.StatusCode}");
        ((int)answer.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task The_list_of_grants_names_every_endpoint()
    {
        var document = await api.GetAsync("/openapi/v1.json", Cancelled);

        var offered = document
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path =>
                path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name.TrimEnd('/')}")
            )
            .Order(StringComparer.Ordinal);
        offered.ShouldBe(_grants.Select(grant => $"{grant.Method} {grant.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_table_with_data_of_people_is_under_row_level_security_and_owned_by_nobody_who_reads()
    {
        // A view has no rules of its own; one that asks as its reader is under those of its tables.
        var open = await api.TextAsync(
            """
            select coalesce(string_agg(relname, ' '), '') from pg_class
            where relkind in ('r', 'v', 'm') and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)
              and not (relkind = 'v' and 'security_invoker=true' = any(reloptions))
              and relname not in ('migration_history', 'outbox', 'inbox', 'job')
            """,
            Cancelled
        );

        open.ShouldBeEmpty();
    }
}
