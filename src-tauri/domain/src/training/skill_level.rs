/// How well somebody can do something: 0 not yet, 1 has been told, 2 does it alone, 3 can teach it. What each means for a
/// skill is said in its words (`skill-<id>.level-1` and so on).
pub type SkillLevel = u8;

/// The highest level of a skill.
pub const HIGHEST_SKILL_LEVEL: SkillLevel = 3;
