using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Messaging;

public sealed class OutboxAndInboxTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_event_leaves_with_its_commit_and_arrives_once()
    {
        var note = $"committed {Guid.CreateVersion7()}";
        await PublishAsync(note, commit: true);

        await TestService.EventuallyAsync(
            "das Ereignis ist angekommen",
            async token => await sample.EffectsAsync(note, token) == 1,
            Cancelled
        );
    }

    [Fact]
    public async Task An_event_of_a_transaction_rolled_back_never_leaves()
    {
        var rolledBack = $"rolled back {Guid.CreateVersion7()}";
        var after = $"after {Guid.CreateVersion7()}";
        await PublishAsync(rolledBack, commit: false);
        await PublishAsync(after, commit: true);

        await TestService.EventuallyAsync(
            "das spätere Ereignis ist angekommen",
            async token => await sample.EffectsAsync(after, token) == 1,
            Cancelled
        );

        (await sample.EffectsAsync(rolledBack, Cancelled)).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_message_sent_twice_has_its_effect_once()
    {
        var note = $"twice {Guid.CreateVersion7()}";
        var last = $"last {Guid.CreateVersion7()}";
        var messageId = Guid.CreateVersion7();
        await SendAgainAsync(messageId, note);
        await TestService.EventuallyAsync(
            "die erste Sendung ist angekommen",
            async token => await sample.EffectsAsync(note, token) == 1 && !await IsInOutboxAsync(messageId, token),
            Cancelled
        );

        await SendAgainAsync(messageId, note);
        await PublishAsync(last, commit: true);
        await TestService.EventuallyAsync(
            "das spätere Ereignis ist angekommen",
            async token => await sample.EffectsAsync(last, token) == 1,
            Cancelled
        );

        (await sample.EffectsAsync(note, Cancelled)).ShouldBe(1);
    }

    private async Task PublishAsync(string note, bool commit)
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);
        session.Enqueue(new SomethingHappened { Note = note });
        if (commit)
        {
            await session.CommitAsync(Cancelled);
        }
    }

    /// <summary>A message may arrive before the relay has taken it out.</summary>
    private async Task<bool> IsInOutboxAsync(Guid messageId, CancellationToken cancellationToken)
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, cancellationToken);
        return await session.SingleAsync<bool>(
            "select exists (select from outbox where message_id = @messageId)",
            new { messageId },
            cancellationToken
        );
    }

    /// <summary>What a relay does that died between the broker's confirmation and its own commit.</summary>
    private async Task SendAgainAsync(Guid messageId, string note)
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);
        await session.ExecuteAsync(
            "insert into outbox (message_id, type, body) values (@messageId, @type, jsonb_build_object('note', @note::text))",
            new
            {
                messageId,
                type = $"{typeof(SomethingHappened).FullName}, {typeof(SomethingHappened).Assembly.GetName().Name}",
                note,
            },
            Cancelled
        );
        await session.CommitAsync(Cancelled);
    }
}
