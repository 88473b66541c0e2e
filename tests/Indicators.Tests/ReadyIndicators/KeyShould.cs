namespace Sozialplanung.Indicators.Tests.ReadyIndicators;

internal static class KeyShould
{
    public static TValue ShouldContainKeyAndReturn<TValue>(this IReadOnlyDictionary<string, TValue> values, string key)
    {
        values.Keys.ShouldContain(key);
        return values[key];
    }
}
