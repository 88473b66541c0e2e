using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// One transaction as one caller, on one connection. Changed rows, SQL, events and jobs are committed together or not at all, and
/// the caller's row-level settings hold for LINQ and SQL alike. LINQ where a row is read or changed as a thing, SQL where a set is.
/// </summary>
public abstract class DbSession(DbContextOptions options) : DbContext(options)
{
    internal const string History = "migration_history";
    internal const int CommandSeconds = 300;

    private const string SetCaller = """
        select set_config('app.role', @role, true), set_config('app.rights', @rights, true), set_config('app.place', @place, true),
               set_config('app.user', @user, true), set_config('app.org', @org, true)
        """;

    private const string InsertEvents = """
        insert into outbox (message_id, type, body)
        select * from unnest(@ids::uuid[], @types::text[], @bodies::jsonb[])
        """;

    private const string InsertJob =
        "insert into job (id, kind, arguments, created_by, not_before) values (@id, @kind, @arguments::jsonb, @createdBy, coalesce(@notBefore::timestamptz, now()))";

    // As JobEndpoints does for whoever asked for the job.
    private const string CancelJob = """
        update job set cancel_requested = true, state = case when state = 'waiting' then 'cancelled' else state end,
                       finished_at = case when state = 'waiting' then now() else finished_at end
        where id = @id and state in ('waiting', 'running')
        """;

    private readonly List<object> _events = [];
    private readonly List<Guid> _jobs = [];
    private JsonSerializerOptions _json = JsonSerializerOptions.Default;
    private Action<Guid> _tellOfJob = _ => { };

    public NpgsqlConnection Connection => (NpgsqlConnection)Database.GetDbConnection();

    public NpgsqlTransaction Transaction { get; private set; } = null!;

    public Caller Caller { get; private set; } = Caller.Anonymous;

    /// <summary>
    /// Rows of a statement as records: a column <c>area_code</c> becomes the property <c>AreaCode</c>, and each property must have
    /// its column; or as single values. Arguments are the properties of an object, named in the statement as <c>@name</c>.
    /// </summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? arguments, CancellationToken cancellationToken) =>
        await Query<T>(sql, arguments).ToListAsync(cancellationToken);

    /// <summary>The same row by row, for more than should be in memory at once.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(string sql, object? arguments) => Query<T>(sql, arguments).AsAsyncEnumerable();

    public async Task<T?> SingleOrDefaultAsync<T>(string sql, object? arguments, CancellationToken cancellationToken) =>
        (await QueryAsync<T?>(sql, arguments, cancellationToken)).SingleOrDefault();

    public async Task<T> SingleAsync<T>(string sql, object? arguments, CancellationToken cancellationToken) =>
        (await QueryAsync<T>(sql, arguments, cancellationToken)).Single();

    /// <summary>Runs a statement; returns the number of rows it touched.</summary>
    public async Task<int> ExecuteAsync(string sql, object? arguments, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, Connection, Transaction) { CommandTimeout = CommandSeconds };
        command.Parameters.AddRange(SqlArguments.Of(sql, arguments));
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Queues an event of Contracts; it is written with the commit and published after it.</summary>
    public void Enqueue(object message) => _events.Add(message);

    /// <summary>Queues long work of a registered kind; it starts after the commit. Returns the job's id.</summary>
    public Task<Guid> EnqueueJobAsync(string kind, object arguments, CancellationToken cancellationToken) =>
        EnqueueJobAsync(kind, arguments, null, cancellationToken);

    /// <summary>
    /// The same for a moment still to come, by the clock of the database; the wait outlives the process, and what was missed is done
    /// as soon as one runs again.
    /// </summary>
    public async Task<Guid> EnqueueJobAsync(
        string kind,
        object arguments,
        DateTimeOffset? notBefore,
        CancellationToken cancellationToken
    )
    {
        var id = Guid.CreateVersion7();
        var json = JsonSerializer.Serialize(arguments, _json);
        await ExecuteAsync(
            InsertJob,
            new
            {
                id,
                kind,
                arguments = json,
                createdBy = Caller.UserName,
                notBefore,
            },
            cancellationToken
        );
        _jobs.Add(id);
        return id;
    }

    /// <summary>Takes back, with the commit, a job that this session's work had asked for.</summary>
    public Task CancelJobAsync(Guid id, CancellationToken cancellationToken) =>
        ExecuteAsync(CancelJob, new { id }, cancellationToken);

    /// <summary>Saves the changed rows, writes the events to the outbox and commits.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await SaveChangesAsync(cancellationToken);
        if (_events.Count > 0)
        {
            await ExecuteAsync(InsertEvents, EventRows(), cancellationToken);
            _events.Clear();
        }

        await Database.CommitTransactionAsync(cancellationToken);
        _jobs.ForEach(_tellOfJob);
        _jobs.Clear();
    }

    internal async Task BeginAsync(
        NpgsqlConnection connection,
        Caller caller,
        JsonSerializerOptions json,
        Action<Guid> tellOfJob,
        CancellationToken cancellationToken
    )
    {
        (Caller, _json, _tellOfJob) = (caller, json, tellOfJob);
        Database.SetDbConnection(connection, contextOwnsConnection: true);
        // What fails ends the session; nobody goes back to a point inside it.
        Database.AutoSavepointsEnabled = false;
        Transaction = (NpgsqlTransaction)(await Database.BeginTransactionAsync(cancellationToken)).GetDbTransaction();
        await ExecuteAsync(
            SetCaller,
            new
            {
                role = caller.Role.ToString(),
                rights = RightsOfRoles.TextOf(caller.Role),
                place = caller.Place,
                user = caller.UserName,
                org = caller.Organisation,
            },
            cancellationToken
        );
    }

    /// <summary>Takes the mappings that lie in the service's assembly.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
    }

    private IQueryable<T> Query<T>(string sql, object? arguments)
    {
        ArgumentNullException.ThrowIfNull(sql);
        // Entity Framework takes the text for a format; nothing may be composed onto it (returning, for update).
        var format = sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return Database.SqlQueryRaw<T>(format, [.. SqlArguments.Of(sql, arguments)]);
    }

    private object EventRows() =>
        new
        {
            ids = _events.ConvertAll(_ => Guid.CreateVersion7()).ToArray(),
            types = _events.ConvertAll(e => $"{e.GetType().FullName}, {e.GetType().Assembly.GetName().Name}").ToArray(),
            bodies = _events.ConvertAll(e => JsonSerializer.Serialize(e, e.GetType(), _json)).ToArray(),
        };
}
