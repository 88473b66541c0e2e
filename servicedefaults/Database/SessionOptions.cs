using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>How Entity Framework works in every session; the connection is given to each session when it begins.</summary>
internal static class SessionOptions<TSession>
    where TSession : DbSession
{
    public static DbContextOptions<TSession> Value { get; } =
        new DbContextOptionsBuilder<TSession>()
            .UseNpgsql(npgsql =>
                npgsql
                    .MigrationsHistoryTable(DbSession.History)
                    // A session is one transaction: what fails in it is never tried again behind the caller's back.
                    .ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies))
                    .CommandTimeout(DbSession.CommandSeconds)
            )
            .UseSnakeCaseNamingConvention()
            .ReplaceService<IRelationalTypeMappingSource, EnumsAsText>()
            .Options;
}
