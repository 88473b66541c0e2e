using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Tests.Callers;

public sealed class ServiceTokenTests
{
    private static readonly Caller _planner = new(Role.Sozialplanung, "10044115", "saarlouis", "Kreisstadt");

    [Fact]
    public async Task A_token_carries_the_caller() => (await Tokens().ReadAsync(Tokens().Issue(_planner))).ShouldBe(_planner);

    [Fact]
    public async Task A_token_of_another_key_is_nobody() =>
        (await Tokens().ReadAsync(Tokens("another-key-0123456789abcdef0123456789").Issue(_planner))).ShouldBeNull();

    [Fact]
    public async Task A_token_is_too_old_after_five_minutes()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));
        var token = Tokens(clock: clock).Issue(_planner);

        (await Tokens(clock: clock).ReadAsync(token)).ShouldNotBeNull();
        clock.Advance(TimeSpan.FromMinutes(5.1));
        (await Tokens(clock: clock).ReadAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_without_signature_is_nobody()
    {
        var parts = Tokens().Issue(_planner).Split('.');
        var none = Convert.ToBase64String("{\"alg\":\"none\",\"typ\":\"JWT\"}"u8).TrimEnd('=');

        (await Tokens().ReadAsync($"{none}.{parts[1]}.")).ShouldBeNull();
    }

    [Fact]
    public async Task A_role_has_a_name_and_its_number_is_nobody()
    {
        (await Tokens().ReadAsync(Tokens().Issue(_planner with { Role = (Role)99 }))).ShouldBeNull();
        foreach (
            var (text, role) in new[]
            {
                ("4", Role.Oeffentlichkeit),
                ("verwalter", Role.Oeffentlichkeit),
                ("Verwalter", Role.Verwalter),
            }
        )
        {
            Caller
                .From(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, text)], "Versuch")))
                .Role.ShouldBe(role);
        }
    }

    [Fact]
    public void A_short_key_is_refused_at_start() => Should.Throw<InvalidOperationException>(() => Tokens("short"));

    private static ServiceTokens Tokens(string key = "0123456789abcdef0123456789abcdef", TimeProvider? clock = null) =>
        new(
            new ConfigurationBuilder().AddInMemoryCollection([new("ServiceToken:Key", key)]).Build(),
            clock ?? TimeProvider.System
        );

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        private DateTimeOffset _now = now;

        public void Advance(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
