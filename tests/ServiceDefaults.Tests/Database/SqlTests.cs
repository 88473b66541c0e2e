using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Tests.Storage;

namespace Sozialplanung.ServiceDefaults.Tests.Database;

/// <summary>SQL in a session: what goes in as an object comes out as records and single values.</summary>
public sealed class SqlTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static readonly DateTimeOffset _instant = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task Single_values_are_read_as_the_type_asked_for()
    {
        (await OneAsync<string>("select 'a'")).ShouldBe("a");
        (await OneAsync<string>("""select '{"a": "{0}"}'::jsonb::text""")).ShouldBe("""{"a": "{0}"}""");
        (await OneAsync<int>("select 3::bigint")).ShouldBe(3);
        (await OneAsync<long>("select 3::int")).ShouldBe(3L);
        (await OneAsync<double>("select 1.5::numeric")).ShouldBe(1.5);
        (await OneAsync<decimal>("select 1.5::numeric")).ShouldBe(1.5m);
        (await OneAsync<bool>("select exists (select 1)")).ShouldBeTrue();
        (await OneAsync<DateOnly>("select date '2026-03-01'")).ShouldBe(new DateOnly(2026, 3, 1));
        (await OneAsync<DateTimeOffset>("select timestamptz '2026-03-01 12:00+01'")).ShouldBe(_instant);
        (await OneAsync<string[]>("select array['a', 'b']")).ShouldBe(["a", "b"]);
        (await OneAsync<byte[]>("select '\\x01'::bytea")).ShouldBe([1]);
        (await OneAsync<Colour>("select 'Green'")).ShouldBe(Colour.Green);
    }

    [Fact]
    public async Task A_missing_value_is_null_and_a_missing_row_the_default()
    {
        (await OneAsync<string?>("select null::text")).ShouldBeNull();
        (await OneAsync<int?>("select max(x) from (select 1 as x where false) none")).ShouldBeNull();
        (await OneAsync<Guid?>("select null::uuid")).ShouldBeNull();
        (await OneAsync<Colour?>("select null::text")).ShouldBeNull();
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);
        (await session.SingleOrDefaultAsync<Guid?>("select id from job where false", null, Cancelled)).ShouldBeNull();
        (await session.SingleOrDefaultAsync<long>("select 1::bigint where false", null, Cancelled)).ShouldBe(0);
        (
            await session.SingleOrDefaultAsync<Properties>(
                "select 'a' as name, array['a'] as covered_by where false",
                null,
                Cancelled
            )
        ).ShouldBeNull();
    }

    [Fact]
    public async Task Arguments_of_every_type_arrive_and_come_back_in_a_record()
    {
        var given = new Mixed(
            7,
            "ä",
            Colour.Green,
            Colour.Red,
            _instant.ToUniversalTime(),
            new DateOnly(2026, 3, 1),
            ["a", "b"],
            1.5,
            2.25m,
            8
        );

        (await ReadAsync(given)).ShouldBeEquivalentTo(given);
        (await ReadAsync(given with { At = _instant })).At.ShouldBe(_instant);
    }

    [Fact]
    public async Task Arguments_without_a_value_keep_their_type()
    {
        var given = new Mixed(7, null, Colour.Green, null, null, null, null, null, null, null);

        (await ReadAsync(given)).ShouldBeEquivalentTo(given);
    }

    [Fact]
    public async Task A_record_with_properties_is_read_in_any_order_of_columns()
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);

        var read = await session.SingleAsync<Properties>(
            "select 'more' as not_asked_for, array['x'] as covered_by, 'n' as name",
            null,
            Cancelled
        );

        (read.Name, read.CoveredBy, read.Upper).ShouldBe(("n", read.CoveredBy, "N"));
        read.CoveredBy.ShouldBe(["x"]);
    }

    [Fact]
    public async Task Statements_that_write_and_return_lock_and_follow_each_other_run_as_they_stand()
    {
        var note = $"sql {Guid.CreateVersion7()}";
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);

        (
            await session.QueryAsync<long>(
                "insert into effect (note) values (@note), (@note) returning id",
                new { note },
                Cancelled
            )
        ).Count.ShouldBe(2);
        (
            await session.QueryAsync<string>(
                "select note from effect where note = @note limit 1 for update skip locked",
                new { note },
                Cancelled
            )
        ).ShouldBe([note]);
        (
            await session.ExecuteAsync(
                "update effect set place = 'x' where note = @note; delete from effect where note = @note and place = 'x'",
                new { note },
                Cancelled
            )
        ).ShouldBe(4);
        (
            await session.SingleAsync<string>(
                "create temporary table kept on commit drop as select @note as note; select note from kept",
                new { note },
                Cancelled
            )
        ).ShouldBe(note);
    }

    [Fact]
    public async Task A_fault_of_the_server_is_seen_as_what_it_is()
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);

        var fault = await Should.ThrowAsync<PostgresException>(() =>
            session.QueryAsync<int>("do $$ begin raise exception using errcode = '40001'; end $$", null, Cancelled)
        );

        fault.SqlState.ShouldBe(PostgresErrorCodes.SerializationFailure);
    }

    [Fact]
    public async Task Takes_of_an_object_only_what_the_statement_names()
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);

        var name = await session.SingleAsync<string>(
            "select @Name",
            new
            {
                Name = "Mitte",
                Nam = Caller.System,
                Caller = Caller.System,
            },
            Cancelled
        );

        name.ShouldBe("Mitte");
    }

    private async Task<T> OneAsync<T>(string sql)
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);
        return await session.SingleAsync<T>(sql, null, Cancelled);
    }

    private async Task<Mixed> ReadAsync(Mixed given)
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);
        return await session.SingleAsync<Mixed>(
            """
            select @Id as id, @LongName as long_name, @Colour as colour, @Other as other, @At as at, @Day as day, @Tags as tags,
                   @Share as share, @Amount as amount, @Count as count
            """,
            given,
            Cancelled
        );
    }

    private sealed record Mixed(
        int Id,
        string? LongName,
        Colour Colour,
        Colour? Other,
        DateTimeOffset? At,
        DateOnly? Day,
        string[]? Tags,
        double? Share,
        decimal? Amount,
        long? Count
    );

    private sealed record Properties
    {
        public required string Name { get; init; }

        public required string[] CoveredBy { get; init; }

        public string Upper => Name.ToUpperInvariant();
    }
}
