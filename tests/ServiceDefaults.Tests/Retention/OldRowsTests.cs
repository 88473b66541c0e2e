using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Retention;

namespace Sozialplanung.ServiceDefaults.Tests.Retention;

public sealed class OldRowsTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_over_and_old_goes_and_nothing_else()
    {
        var note = $"old {Guid.CreateVersion7()}";
        await sample.ExecuteAsync(
            """
            insert into inbox (consumer, message_id, processed_at)
            select @note, gen_random_uuid(), now() - days * interval '1 day' from unnest(array[13, 15]) as days;
            insert into job (id, kind, arguments, created_by, state, created_at, finished_at)
            select gen_random_uuid(), 'ancient', '{}', @note, state, now() - interval '60 days', now() - days * interval '1 day'
            from (values ('done', 29), ('done', 31), ('failed', 31), ('cancelled', 31), ('waiting', null), ('running', null)) as j (state, days)
            """,
            new { note },
            Cancelled
        );

        await sample.Services.GetServices<IHostedService>().OfType<OldRows>().Single().RemoveAsync(Cancelled);

        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);
        (await session.SingleAsync<long>("select count(*) from inbox where consumer = @note", new { note }, Cancelled)).ShouldBe(
            1
        );
        (
            await session.QueryAsync<string>(
                "select state from job where created_by = @note order by state",
                new { note },
                Cancelled
            )
        ).ShouldBe(["done", "running", "waiting"]);
    }
}
