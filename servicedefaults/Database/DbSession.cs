using System.Text.Json;
using Dapper;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// One transaction as one caller. Rows, events and jobs written here are committed together or not at all.
/// </summary>
public sealed class DbSession : IAsyncDisposable
{
    private const string InsertEvents = """
        insert into outbox (message_id, type, body)
        select * from unnest(@ids::uuid[], @types::text[], @bodies::jsonb[])
        """;

    private const string InsertJob =
        "insert into job (id, kind, arguments, created_by) values (@id, @kind, @arguments::jsonb, @createdBy)";

    private readonly List<object> _events = [];
    private readonly List<Guid> _jobs = [];
    private readonly JsonSerializerOptions _json;
    private readonly Action<Guid> _tellOfJob;

    internal DbSession(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        Caller caller,
        JsonSerializerOptions json,
        Action<Guid> tellOfJob
    )
    {
        Connection = connection;
        Transaction = transaction;
        Caller = caller;
        _json = json;
        _tellOfJob = tellOfJob;
    }

    public NpgsqlConnection Connection { get; }

    public NpgsqlTransaction Transaction { get; }

    public Caller Caller { get; }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? arguments, CancellationToken cancellationToken) =>
        (await Connection.QueryAsync<T>(Command(sql, arguments, cancellationToken))).AsList();

    public Task<T?> SingleOrDefaultAsync<T>(string sql, object? arguments, CancellationToken cancellationToken) =>
        Connection.QuerySingleOrDefaultAsync<T>(Command(sql, arguments, cancellationToken));

    public async Task<T> SingleAsync<T>(string sql, object? arguments, CancellationToken cancellationToken) =>
        await Connection.QuerySingleAsync<T>(Command(sql, arguments, cancellationToken));

    /// <summary>Runs a statement; returns the number of rows it touched.</summary>
    public Task<int> ExecuteAsync(string sql, object? arguments, CancellationToken cancellationToken) =>
        Connection.ExecuteAsync(Command(sql, arguments, cancellationToken));

    /// <summary>Queues an event of Contracts; it is written with the commit and published after it.</summary>
    public void Enqueue(object message) => _events.Add(message);

    /// <summary>Queues long work of a registered kind; it starts after the commit. Returns the job's id.</summary>
    public async Task<Guid> EnqueueJobAsync(string kind, object arguments, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        await ExecuteAsync(
            InsertJob,
            new
            {
                id,
                kind,
                arguments = JsonSerializer.Serialize(arguments, _json),
                createdBy = Caller.UserName,
            },
            cancellationToken
        );
        _jobs.Add(id);
        return id;
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (_events.Count > 0)
        {
            await ExecuteAsync(InsertEvents, EventRows(), cancellationToken);
            _events.Clear();
        }

        await Transaction.CommitAsync(cancellationToken);
        _jobs.ForEach(_tellOfJob);
        _jobs.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await Transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    private object EventRows() =>
        new
        {
            ids = _events.ConvertAll(_ => Guid.CreateVersion7()).ToArray(),
            types = _events.ConvertAll(e => $"{e.GetType().FullName}, {e.GetType().Assembly.GetName().Name}").ToArray(),
            bodies = _events.ConvertAll(e => JsonSerializer.Serialize(e, e.GetType(), _json)).ToArray(),
        };

    private CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, Transaction, commandTimeout: 300, cancellationToken: cancellationToken);
}
