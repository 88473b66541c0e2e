using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Tests.Storage;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Database;

/// <summary>A changed row, a statement, an event and a job are one thing.</summary>
public sealed class CommitTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _note = $"commit {Guid.CreateVersion7()}";

    [Fact]
    public async Task Row_statement_event_and_job_are_committed_together()
    {
        await using (var session = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            await WriteAllAsync(session);
            await session.CommitAsync(Cancelled);
        }

        await TestService.EventuallyAsync(
            "Zeile, Anweisung, Ereignis und Auftrag haben gewirkt",
            async token => await sample.EffectsAsync(_note, token) == 4,
            Cancelled
        );
    }

    [Fact]
    public async Task Without_a_commit_nothing_is_left()
    {
        await using (var session = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            await WriteAllAsync(session);
            await session.SaveChangesAsync(Cancelled);
        }

        (await sample.EffectsAsync(_note, Cancelled)).ShouldBe(0);
        (await sample.JobsAsync(_note, Cancelled)).ShouldBe(0);
    }

    [Fact]
    public async Task What_fails_at_the_commit_takes_everything_with_it()
    {
        await using (var session = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            await WriteAllAsync(session);
            session.Add(new EffectRow { Note = null! });
            await Should.ThrowAsync<DbUpdateException>(() => session.CommitAsync(Cancelled));
        }

        (await sample.EffectsAsync(_note, Cancelled)).ShouldBe(0);
        (await sample.JobsAsync(_note, Cancelled)).ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_row_the_second_is_told()
    {
        await using (var session = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            session.Add(new EffectRow { Note = _note });
            await session.CommitAsync(Cancelled);
        }

        await using var first = await sample.Database.OpenAsync(Caller.System, Cancelled);
        await using var second = await sample.Database.OpenAsync(Caller.System, Cancelled);
        (await first.Effects.SingleAsync(effect => effect.Note == _note, Cancelled)).Colour = Colour.Green;
        (await second.Effects.SingleAsync(effect => effect.Note == _note, Cancelled)).Colour = Colour.Red;
        await first.CommitAsync(Cancelled);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.CommitAsync(Cancelled));
    }

    private async Task WriteAllAsync(SampleDb session)
    {
        session.Add(new EffectRow { Note = _note, Colour = Colour.Green });
        await session.ExecuteAsync("insert into effect (note) values (@note)", new { note = _note }, Cancelled);
        session.Enqueue(new SomethingHappened { Note = _note });
        await session.EnqueueJobAsync("count", new CountArguments(_note, 1), Cancelled);
    }
}
