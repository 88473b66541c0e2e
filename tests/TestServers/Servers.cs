namespace Sozialplanung.TestServers;

/// <summary>
/// PostgreSQL, RabbitMQ and Redis for the tests: those named by the environment (<c>./test</c> starts them once per run and
/// names them so).
/// </summary>
public sealed record Servers(string Postgres, string RabbitMq, string Redis)
{
    /// <summary>The running servers. A missing one fails the test run; nothing is skipped.</summary>
    public static Servers Running { get; } = new(Named("POSTGRES"), Named("RABBITMQ"), Named("REDIS"));

    private static string Named(string server) =>
        Environment.GetEnvironmentVariable($"SOZIALPLANUNG_TEST_{server}")
        ?? throw new InvalidOperationException(
            $"SOZIALPLANUNG_TEST_{server} fehlt: Dienste-Tests laufen mit ./test <Name>, das die Server startet."
        );
}
