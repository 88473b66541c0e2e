using System.Numerics;

namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// The streets of one municipality by the length of their short form, with signatures that rule out most of them by a few
/// bit operations. The memory is linear in the number of streets.
/// </summary>
internal sealed class SimilarStreets
{
    // What a name that only sounds alike is farther off than its sound.
    private const int SoundSurcharge = 5;

    private readonly Candidate[] _candidates;
    private readonly double[] _lengths;
    private readonly ulong[] _signatures;
    private readonly ulong[] _soundSignatures;
    private readonly ulong[] _keySignatures;
    private readonly ShortenedStreets _shortened;

    internal readonly record struct Found(RegisteredStreet? Street, NumberLocator.Located Located, double Similarity, MatchReason Reason)
    {
        public static Found Nothing(MatchReason reason) => new(null, default, 0, reason);
    }

    private sealed record Candidate(RegisteredStreet Street, string Form, string Sound, bool HasStreet);

    public SimilarStreets(RegisteredStreet[] streets)
    {
        _candidates = [.. streets.Select(Prepare).OrderBy(c => c.Form.Length).ThenBy(c => c.Street.Key, StringComparer.Ordinal)];
        _lengths = [.. _candidates.Select(candidate => (double)candidate.Form.Length)];
        _signatures = [.. _candidates.Select(candidate => LetterSignature.Of(candidate.Form))];
        _soundSignatures = [.. _candidates.Select(candidate => LetterSignature.Of(candidate.Sound))];
        _keySignatures = [.. _candidates.Select(candidate => LetterSignature.Of(candidate.Street.Key))];
        _shortened = new ShortenedStreets(streets);
    }

    public Found Find(ReadOnlySpan<char> street, ReadOnlySpan<char> houseNumber, ReadOnlySpan<char> addition)
    {
        Span<char> buffer = stackalloc char[3 * StreetKey.Capacity];
        var key = buffer[..StreetKey.Write(street, buffer[..StreetKey.Capacity])];
        if (key.IsEmpty)
        {
            return Found.Nothing(MatchReason.StreetMissing);
        }

        var shortened = _shortened.Find(street, houseNumber, addition, out var hasInitial);
        if (shortened.Street is not null || shortened.Reason == MatchReason.StreetAmbiguous || hasInitial)
        {
            return shortened;
        }

        var form = buffer.Slice(StreetKey.Capacity, ShortStreetForm.Write(key, buffer[StreetKey.Capacity..]));
        var sound = buffer.Slice(2 * StreetKey.Capacity, PhoneticKey.Write(form, buffer[(2 * StreetKey.Capacity)..]));
        var choice = new SimilarChoice(key.Length);
        Compare(key, form, sound, choice, houseNumber, addition);
        return choice.Result;
    }

    private static Candidate Prepare(RegisteredStreet street)
    {
        Span<char> buffer = stackalloc char[2 * StreetKey.Capacity];
        var form = buffer[..ShortStreetForm.Write(street.Key, buffer)];
        var sound = buffer.Slice(StreetKey.Capacity, PhoneticKey.Write(form, buffer[StreetKey.Capacity..]));
        return new Candidate(street, form.ToString(), sound.ToString(), ShortStreetForm.HasStreet(street.Key));
    }

    private void Compare(
        ReadOnlySpan<char> key, ReadOnlySpan<char> form, ReadOnlySpan<char> sound, SimilarChoice choice,
        ReadOnlySpan<char> houseNumber, ReadOnlySpan<char> addition)
    {
        var limit = SimilarChoice.LimitFor(form.Length);
        var (signature, soundSignature, keySignature) = (LetterSignature.Of(form), LetterSignature.Of(sound), LetterSignature.Of(key));
        var mayMisspellStreet = !ShortStreetForm.HasStreet(key);
        var bits = 2 * ((limit + 9) / 10);
        var window = (limit / TypingDistance.Doubled) + 1;
        var end = FirstOfLength(form.Length + window + 1);
        for (var i = FirstOfLength(form.Length - window); i < end; i++)
        {
            // Nothing that is farther off than the best can win or tie.
            limit = Math.Min(limit, choice.LowestCost);
            var cost = limit + 1;
            if (BitOperations.PopCount(signature ^ _signatures[i]) <= bits)
            {
                cost = TypingDistance.Within(form, _candidates[i].Form, limit);
            }

            // An error within "Straße" itself shows only where it is written out.
            if (mayMisspellStreet && _candidates[i].HasStreet && BitOperations.PopCount(keySignature ^ _keySignatures[i]) <= bits)
            {
                cost = Math.Min(cost, TypingDistance.Within(key, _candidates[i].Street.Key, limit));
            }

            var soundCost = limit + 1;
            if (limit >= SoundSurcharge && BitOperations.PopCount(soundSignature ^ _soundSignatures[i]) <= bits)
            {
                soundCost = SoundSurcharge + TypingDistance.Within(sound, _candidates[i].Sound, limit - SoundSurcharge);
            }

            if (Math.Min(cost, soundCost) <= limit)
            {
                choice.Offer(_candidates[i].Street, Math.Min(cost, soundCost), soundCost < cost, houseNumber, addition);
            }
        }
    }

    private int FirstOfLength(int length)
    {
        var at = Array.BinarySearch(_lengths, length - 0.5);
        return at >= 0 ? at : ~at;
    }
}
